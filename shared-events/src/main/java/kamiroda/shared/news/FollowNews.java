package kamiroda.shared.news;

import org.jspecify.annotations.Nullable;

import kamiroda.shared.kernel.Query;

/**
 * Asks for the news of a topic as they come, each when all views show it. Its first answer is empty: what was before, other queries find.
 *
 * @param artwork only this one's; absent means of all
 */
public record FollowNews(News.Topic topic, @Nullable Integer artwork) implements Query<News> {
    @Override
    public Class<News> answer() {
        return News.class;
    }

    public boolean wants(News news) {
        return topic == news.topic() && (artwork == null || artwork == news.artwork());
    }
}

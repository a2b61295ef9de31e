package kamiroda.gateway.artwork;

import static kamiroda.shared.kernel.Refusal.BAD_USER_INPUT;
import static kamiroda.shared.kernel.Refusal.SHARING_NOT_SET_UP;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import kamiroda.gateway.graphql.ArtworkRatingEnum;
import kamiroda.gateway.upload.UploadedFile;
import kamiroda.shared.artwork.AltText;

/** What a member posts. */
record UploadArtworkInput(
        String title,
        String caption,
        List<String> tags,
        ArtworkRatingEnum rating,
        List<UploadedFile> files,
        @Nullable List<String> altTexts,
        @Nullable SlackShareOptionEnum shareOption,
        @Nullable String channelId,
        @Nullable List<String> channelIds,
        @Nullable TwitterShareOption twitterShareOption,
        @Nullable String clientMutationId) {
    /** Refuses to announce where nothing is set up. */
    void refuseUnlessShareable() {
        SHARING_NOT_SET_UP.unless(twitterShareOption == null || !twitterShareOption.share(), "Sharing to X");
        boolean toSlack = shareOption != null && shareOption != SlackShareOptionEnum.NONE;
        boolean named = channelId != null || channelIds != null && !channelIds.isEmpty();
        SHARING_NOT_SET_UP.unless(!toSlack || !named, "Sharing to Slack");
    }

    /** What each file is said to show; refuses more than there are files. */
    List<String> shown() {
        List<String> said = altTexts == null ? List.of() : altTexts;
        BAD_USER_INPUT.unless(said.size() <= files.size(), "altTexts", said.size(), "at most as many as files, " + files.size());
        return IntStream.range(0, files.size()).mapToObj(i -> i < said.size() ? AltText.of("altTexts." + i, said.get(i)) : "").toList();
    }

    enum SlackShareOptionEnum {
        NONE,
        SHARE_TO_SLACK,
        SHARE_TO_SLACK_WITH_IMAGE
    }

    record TwitterShareOption(boolean share, @Nullable String username) {}
}

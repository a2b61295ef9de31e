package kamiroda.gateway.tag;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import graphql.kickstart.tools.GraphQLMutationResolver;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import kamiroda.gateway.graphql.GlobalId;
import kamiroda.gateway.message.Commands;
import kamiroda.gateway.message.Queries;
import kamiroda.gateway.signin.Caller;
import kamiroda.shared.tag.FindTags;
import kamiroda.shared.tag.FreezeTag;
import kamiroda.shared.tag.RenameTag;
import kamiroda.shared.tag.TagId;
import kamiroda.shared.tag.TagName;
import kamiroda.shared.tag.TagView;
import kamiroda.shared.tag.ThawTag;

/** Changes to tags themselves. */
@Component
class TagMutations implements GraphQLMutationResolver {
    private final Commands commands;
    private final Queries queries;

    TagMutations(Commands commands, Queries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    CompletableFuture<UpdateTagPayload> updateTag(UpdateTagInput input, DataFetchingEnvironment env) {
        return changed(input.id(), id -> new RenameTag(id, TagName.of("name", input.name())), env)
                .thenApply(tag -> new UpdateTagPayload(tag, input.clientMutationId()));
    }

    CompletableFuture<FreezeTagPayload> freezeTag(TagInput input, DataFetchingEnvironment env) {
        return changed(input.id(), FreezeTag::new, env).thenApply(tag -> new FreezeTagPayload(tag, input.clientMutationId()));
    }

    CompletableFuture<ThawTagPayload> thawTag(TagInput input, DataFetchingEnvironment env) {
        return changed(input.id(), ThawTag::new, env).thenApply(tag -> new ThawTagPayload(tag, input.clientMutationId()));
    }

    private CompletableFuture<@Nullable TagView> changed(String id, Function<TagId, Object> command, DataFetchingEnvironment env) {
        TagId tag = new TagId(GlobalId.number("input.id", "Tag", id));
        return commands.send(command.apply(tag), Caller.of(env).metaData())
                .thenCompose(_ -> queries.askForOne(new FindTags(Set.of(tag.number()))));
    }

    record TagInput(String id, @Nullable String clientMutationId) {}

    record UpdateTagInput(String id, String name, @Nullable String clientMutationId) {}

    record UpdateTagPayload(@Nullable TagView tag, @Nullable String clientMutationId) {}

    record FreezeTagPayload(@Nullable TagView tag, @Nullable String clientMutationId) {}

    record ThawTagPayload(@Nullable TagView tag, @Nullable String clientMutationId) {}
}

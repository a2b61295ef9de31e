package kamiroda.gateway.graphql;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;

/** Remembers documents that were parsed and found valid, because clients send the same few again and again. */
class Documents implements PreparsedDocumentProvider {
    private static final int MOST_CHARACTERS = 2_000_000;

    private final Cache<String, PreparsedDocumentEntry> valid =
            Caffeine.newBuilder().maximumWeight(MOST_CHARACTERS).weigher((String text, PreparsedDocumentEntry _) -> text.length()).build();

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        PreparsedDocumentEntry entry = valid.getIfPresent(input.getQuery());
        if (entry == null) {
            entry = parseAndValidate.apply(input);
            if (!entry.hasErrors()) {
                valid.put(input.getQuery(), entry);
            }
        }
        return CompletableFuture.completedFuture(entry);
    }
}

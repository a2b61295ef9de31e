package kamiroda.gateway.graphql;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

import graphql.language.Field;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import kamiroda.shared.kernel.Page;
import kamiroda.shared.kernel.Slice;

/** Batch loading: what fields of one request ask for one by one is asked for at once. */
public final class Loading {
    private static final String COUNTED = Loading.class.getName();

    private Loading() {}

    /** One item by number; null when it is not there. */
    public static <V> CompletableFuture<@Nullable V> one(DataFetchingEnvironment env, Class<V> view, int number) {
        return env.<Integer, V>getDataLoader(view.getSimpleName()).load(number);
    }

    /** One page of a list. */
    public static <L, V> CompletableFuture<Connection<V>> page(DataFetchingEnvironment env, L list) {
        return env.<L, Page<V>>getDataLoader(list.getClass().getSimpleName()).load(list).thenApply(Connection::new);
    }

    /** Which part of a list a field's arguments ask for. */
    public static Slice slice(DataFetchingEnvironment env) {
        return new Slice(
                env.getArgument("first"),
                env.getArgument("after"),
                env.getArgument("last"),
                env.getArgument("before"),
                isCounted(env));
    }

    /** To find out costs more than to load a page; the lists of all siblings are asked for by the same fields. */
    private static boolean isCounted(DataFetchingEnvironment env) {
        Map<List<Field>, Boolean> counted = env.getGraphQlContext().computeIfAbsent(COUNTED, _ -> new ConcurrentHashMap<>());
        return counted.computeIfAbsent(env.getMergedField().getFields(), _ -> env.getSelectionSet().contains("totalCount"));
    }

    /** The sort argument's constants, none when it is absent; one value may stand for a list, GraphQL sees to that. */
    public static <E extends Enum<E>> List<E> sort(@Nullable List<@Nullable E> sort) {
        return sort == null ? List.of() : sort.stream().filter(Objects::nonNull).toList();
    }
}

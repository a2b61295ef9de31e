package kamiroda.shared.kernel;

/**
 * A question whose answer is a list: as many items as were found.
 *
 * @param <A> one item of the answer
 */
public interface Query<A> {
    Class<A> answer();
}

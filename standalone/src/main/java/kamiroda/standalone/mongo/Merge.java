package kamiroda.standalone.mongo;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Several ordered sequences read as one, each only as far as it is needed. */
final class Merge<T> implements Iterator<T> {
    private record Head<T>(T value, Iterator<T> rest) {}

    private final PriorityQueue<Head<T>> heads;

    private Merge(List<Iterator<T>> sequences, Comparator<T> order) {
        heads = new PriorityQueue<>(Comparator.comparing(Head::value, order));
        sequences.forEach(this::advance);
    }

    static <T> Stream<T> of(List<Iterator<T>> sequences, Comparator<T> order) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(new Merge<>(sequences, order), Spliterator.ORDERED), false);
    }

    private void advance(Iterator<T> sequence) {
        if (sequence.hasNext()) {
            heads.add(new Head<>(sequence.next(), sequence));
        }
    }

    @Override
    public boolean hasNext() {
        return !heads.isEmpty();
    }

    @Override
    public T next() {
        var head = heads.remove();
        advance(head.rest());
        return head.value();
    }
}

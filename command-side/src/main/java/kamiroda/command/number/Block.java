package kamiroda.command.number;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import kamiroda.shared.number.NumberEvent.NumbersReserved;

/** The rest of one series' current block. */
class Block {
    private final ReentrantLock lock = new ReentrantLock();
    private final Supplier<NumbersReserved> following;
    private long next = 1; // a long, for one comes after the greatest number too
    private int last = 0;

    Block(Supplier<NumbersReserved> following) {
        this.following = following;
    }

    int next() {
        lock.lock();
        try {
            if (next > last) {
                NumbersReserved reserved = following.get();
                next = reserved.first();
                last = reserved.last();
            }
            return (int) next++;
        } finally {
            lock.unlock();
        }
    }
}

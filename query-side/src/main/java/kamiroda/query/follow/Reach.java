package kamiroda.query.follow;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** How far a view has come, and how far somebody waits for it to come. */
final class Reach {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final Condition wanted = lock.newCondition();
    private long reached = Long.MIN_VALUE;
    private long farthestWanted = Long.MIN_VALUE;

    long reached() {
        lock.lock();
        try {
            return reached;
        } finally {
            lock.unlock();
        }
    }

    void come(long position) {
        lock.lock();
        try {
            reached = Math.max(reached, position);
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void want(long position) {
        lock.lock();
        try {
            farthestWanted = Math.max(farthestWanted, position);
            wanted.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the view has come there; false when it has not within the time. */
    boolean await(long position, long nanos) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = nanos;
            while (reached < position && left > 0) {
                left = moved.awaitNanos(left);
            }
            return reached >= position;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until somebody wants more than there is, but no longer than that. */
    void awaitWanted(long nanos) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = nanos;
            while (farthestWanted <= reached && left > 0) {
                left = wanted.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }
}

package kamiroda.standalone.mongo;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import org.h2.mvstore.MVStore;

/**
 * Keeps a write before it answers it: the store commits whole commands only, so a killed process finds every answered write
 * and no half of another. Once a second what was committed is forced to the disk, against a loss of power.
 */
final class DurableBackend extends H2Backend {
    private static final Set<String> READS = Set.of("find", "count", "distinct", "getmore", "killcursors", "hello", "ismaster",
        "ping", "buildinfo", "serverstatus", "listcollections", "listindexes", "listdatabases", "endsessions", "getparameter", "collstats",
        "dbstats", "connectionstatus", "hostinfo", "getlog", "whatsmyuri", "getlasterror");
    private static final int RETENTION_MILLIS = 5_000;
    private static final int WELL_FILLED = 60; // per cent
    private static final int REWRITE_BYTES = 1 << 20; // a few milliseconds
    private static final int LAST_COMPACTION_MILLIS = 3_000;

    private final ScheduledExecutorService upkeep = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("mongo-upkeep").factory());
    private final Object writing = new Object();
    private long synced;

    DurableBackend(Path file) {
        super(new MVStore.Builder().fileName(file.toString()).autoCommitDisabled().cacheSize(16).open());
        getMvStore().setRetentionTime(RETENTION_MILLIS);
        upkeep.scheduleWithFixedDelay(this::sync, 1, 1, TimeUnit.SECONDS);
        upkeep.scheduleWithFixedDelay(this::compact, 2, 2, TimeUnit.SECONDS);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new IndexedDatabase(name, getMvStore(), getCursorRegistry());
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        var command = message.getDocument().keySet().iterator().next();
        if (command.equals("hello")) {
            rename(message.getDocument());
        }
        if (READS.contains(command.toLowerCase(Locale.ROOT))) {
            return super.handleMessage(message);
        }
        if (command.equals("createIndexes")) {
            return indexed(message);
        }
        synchronized (writing) {
            try {
                return super.handleMessage(message);
            } finally {
                commit();
            }
        }
    }

    /**
     * Takes as long as the collection is large, and lets others write meanwhile. A process that is killed may leave a part of an index: who
     * makes one on documents that are there already has to begin anew.
     */
    private Document indexed(MongoMessage message) {
        try {
            return super.handleMessage(message);
        } finally {
            synchronized (writing) {
                commit();
            }
        }
    }

    /** A newer name for what the server knows as "ismaster"; the health check uses it. */
    private static void rename(Document hello) {
        var rest = hello.clone();
        hello.clear();
        hello.put("ismaster", 1);
        hello.putAll(rest);
    }

    private void sync() {
        synchronized (writing) {
            commit(); // of an index that is being made, so that it does not gather in memory
            var version = getMvStore().getCurrentVersion();
            if (version != synced) {
                getMvStore().sync();
                synced = getMvStore().getCurrentVersion();
            }
        }
    }

    private void compact() {
        synchronized (writing) {
            getMvStore().compact(WELL_FILLED, REWRITE_BYTES);
        }
    }

    @Override
    public void close() {
        upkeep.close();
        synchronized (writing) {
            commit();
            if (getMvStore().getFillRate() < WELL_FILLED) {
                getMvStore().compactFile(LAST_COMPACTION_MILLIS);
            }
            super.close();
        }
    }
}

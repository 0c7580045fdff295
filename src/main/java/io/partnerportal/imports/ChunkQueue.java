package io.partnerportal.imports;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Hands full chunks to the loaders and takes empty ones back; as many exist as can be worked on, and no more. */
final class ChunkQueue implements AutoCloseable {

    private static final int LINE_LESS = -1;

    private final BlockingQueue<Chunk> empty;
    private final BlockingQueue<Chunk> full;
    private final Chunk end;
    private final List<Thread> threads = new ArrayList<>();
    private final List<ChunkLoader> loaders = new ArrayList<>();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    ChunkQueue(int loaders, Supplier<Chunk> make) {
        empty = new ArrayBlockingQueue<>(loaders + 1);
        full = new ArrayBlockingQueue<>(2 * loaders + 1);
        for (int i = 0; i <= loaders; i++) {
            empty.add(make.get());
        }
        end = make.get();
        end.begin(LINE_LESS);
    }

    void start(ChunkLoader loader) {
        loaders.add(loader);
        var thread = Thread.ofPlatform()
                .name("consumption-loader-" + loaders.size())
                .daemon()
                .unstarted(() -> work(loader));
        threads.add(thread);
        thread.start();
    }

    private void work(ChunkLoader loader) {
        try {
            for (var chunk = full.take(); chunk != end && failure.get() == null; chunk = full.take()) {
                loader.load(chunk);
                empty.add(chunk);
            }
        } catch (SQLException | RuntimeException | Error broken) {
            failure.compareAndSet(null, broken);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for an empty chunk. */
    Chunk empty(int number) throws SQLException {
        try {
            var chunk = empty.poll(1, TimeUnit.SECONDS);
            while (chunk == null) {
                refuseFailure();
                chunk = empty.poll(1, TimeUnit.SECONDS);
            }
            refuseFailure();
            chunk.begin(number);
            return chunk;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", interrupted);
        }
    }

    void put(Chunk chunk) {
        full.add(chunk);
    }

    /** Waits until every chunk is loaded. */
    void finish() throws SQLException {
        threads.forEach(_ -> full.add(end));
        join();
        refuseFailure();
    }

    private void join() {
        try {
            for (var thread : threads) {
                thread.join();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", interrupted);
        }
    }

    private void refuseFailure() throws SQLException {
        switch (failure.get()) {
            case null -> {}
            case SQLException broken -> throw broken;
            case RuntimeException broken -> throw broken;
            case Throwable broken -> throw new IllegalStateException(broken);
        }
    }

    @Override
    public void close() throws SQLException {
        threads.forEach(Thread::interrupt);
        join();
        for (var loader : loaders) {
            loader.close();
        }
    }
}

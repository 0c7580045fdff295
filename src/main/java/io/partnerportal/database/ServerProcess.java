package io.partnerportal.database;

import io.partnerportal.kernel.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A database server that runs on its own, writing to a file, so that it survives us and we can end it later. */
final class ServerProcess {

    private static final int SECONDS_TO_RECOVER = 900;
    private static final int SECONDS_TO_STOP = 300;

    private final ProcessHandle process;
    private final Path log;

    private ServerProcess(ProcessHandle process, Path log) {
        this.process = process;
        this.log = log;
    }

    static ServerProcess start(ProcessBuilder builder, Path log) throws IOException {
        var process = builder.redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(log.toFile())
                .start();
        return new ServerProcess(process.toHandle(), log);
    }

    static ServerProcess of(ProcessHandle running) {
        return new ServerProcess(running, Path.of("/dev/null"));
    }

    /** Returns once the server wrote this, and complains in its words when it ends instead. */
    void awaitLine(String line) {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_RECOVER);
        while (!written().contains(line)) {
            if (endsWithin(20, TimeUnit.MILLISECONDS)) {
                throw new Refusal(lastError());
            }
            if (System.nanoTime() > end) {
                process.destroyForcibly();
                throw new Refusal("not ready after %d s, see %s".formatted(SECONDS_TO_RECOVER, log));
            }
        }
    }

    /** Lets it write everything down; only one that never ends is killed. */
    void stop() {
        process.destroy();
        if (!endsWithin(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            process.onExit().join();
        }
    }

    private boolean endsWithin(long duration, TimeUnit unit) {
        try {
            process.onExit().get(duration, unit);
            return true;
        } catch (TimeoutException stillRuns) {
            return false;
        } catch (InterruptedException | ExecutionException stop) {
            Thread.currentThread().interrupt();
            throw new Refusal("interrupted while waiting for the database server", stop);
        }
    }

    private String lastError() {
        return written()
                .lines()
                .filter(line -> line.contains("[ERROR]") && !line.endsWith("Aborting"))
                .map(line -> line.substring(line.indexOf("[ERROR]") + "[ERROR] ".length()))
                .reduce((_, last) -> last)
                .orElse("the server ended, see " + log);
    }

    private String written() {
        try {
            return Files.readString(log);
        } catch (IOException notYet) {
            return "";
        }
    }
}

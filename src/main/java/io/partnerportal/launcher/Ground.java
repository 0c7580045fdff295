package io.partnerportal.launcher;

import io.partnerportal.database.DatabaseAccess;
import io.partnerportal.database.DatabaseServer;
import io.partnerportal.database.DirectoryLock;
import io.partnerportal.database.EmbeddedDatabase;
import io.partnerportal.kernel.Refusal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * What the application stands on: settings that make sense, a home that can be written to, free ports and a
 * database that answers. Laid between reading the settings and starting the log.
 */
final class Ground implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered, AutoCloseable {

    private static final String URL = "spring.datasource.url";

    private final Verb verb;
    private final Map<String, Object> laid = new HashMap<>();
    private @Nullable DirectoryLock lock;
    private @Nullable EmbeddedDatabase database;

    Ground(Verb verb) {
        this.verb = verb;
    }

    @Override
    public int getOrder() {
        return LoggingApplicationListener.DEFAULT_ORDER - 1;
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var environment = event.getEnvironment();
        new SettingsCheck(environment).refuseWhatDoesNotFit();
        var home = Home.at(environment.getRequiredProperty("portal.home"));
        laid.put("portal.home", home.directory().toString());
        var restoring = Restoration.asked(verb);
        restoring.ifPresent(restoration -> restoration.refuseUnlessPossible(home));
        laid.put("portal.demo", false);
        laid.put("portal.mailbox", false);
        if (verb.isRun()) {
            layServer(home, environment);
        } else {
            layCommand();
        }
        layLog(home, environment);
        layDatabase(home, environment);
        environment.getPropertySources().addFirst(new MapPropertySource("launcher", laid));
        restoring.ifPresent(restoration -> restoration.run(environment));
    }

    private void layServer(Home home, ConfigurableEnvironment environment) {
        var address = environment.getRequiredProperty("portal.bind");
        int port = environment.getRequiredProperty("portal.port", Integer.class);
        int management = environment.getProperty("portal.management-port", Integer.class, port == 0 ? 0 : port + 1);
        laid.put("portal.management-port", management);
        laid.putAll(Exposure.of(environment));
        boolean forOneself = Ports.isLoopback(address) && !environment.containsProperty(URL);
        laid.put("portal.demo", forOneself && environment.getProperty("portal.demo", Boolean.class, true));
        laid.put(
                "portal.mailbox",
                forOneself
                        && environment.getProperty("portal.mail.host", "").isEmpty()
                        && environment.getProperty("portal.mailbox", Boolean.class, true));
        lock = DirectoryLock.tryHold(home.directory())
                .orElseThrow(() -> new Refusal("A portal already runs on %s (%s); it is left alone."
                        .formatted(home.directory(), DirectoryLock.holder(home.directory()))));
        Ports.refuseTaken(address, port, "PORTAL_PORT");
        Ports.refuseTaken("127.0.0.1", management, "PORTAL_MANAGEMENT_PORT");
    }

    /** A web application that listens nowhere, since the screens' beans need one. */
    private void layCommand() {
        laid.put("server.port", -1);
        laid.put("management.server.port", -1);
        laid.put("launcher.console", false);
    }

    private void layLog(Home home, ConfigurableEnvironment environment) {
        if (!verb.isRun() || "file".equals(environment.getProperty("portal.log-to"))) {
            laid.put("logging.file.name", home.log(verb.name()).toString());
            laid.put("logging.threshold.console", "off");
        }
    }

    private void layDatabase(Home home, ConfigurableEnvironment environment) {
        if (environment.containsProperty(URL)) {
            DatabaseServer.refuseUnreachable(DatabaseAccess.of(environment));
        } else {
            laid.putAll(embedded(home.database(), environment).asProperties());
        }
    }

    private DatabaseAccess embedded(Path directory, ConfigurableEnvironment environment) {
        var started =
                EmbeddedDatabase.tryStart(directory, environment.getRequiredProperty("portal.database.buffer-pool"));
        if (started.isPresent()) {
            database = started.get();
            return database.access();
        }
        if (verb.isRun()) {
            throw new Refusal(
                    "The database in %s is in use by %s, a command that works on it; start again when it has ended."
                            .formatted(directory, DirectoryLock.holder(directory)));
        }
        var access = EmbeddedDatabase.accessOf(directory);
        DatabaseServer.refuseUnreachable(access);
        return access;
    }

    /** Absent when the database is not ours. */
    Optional<EmbeddedDatabase> database() {
        return Optional.ofNullable(database);
    }

    @Override
    public synchronized void close() {
        Optional.ofNullable(database).ifPresent(EmbeddedDatabase::close);
        Optional.ofNullable(lock).ifPresent(DirectoryLock::close);
        database = null;
        lock = null;
    }
}

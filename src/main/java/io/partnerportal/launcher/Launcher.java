package io.partnerportal.launcher;

import io.partnerportal.kernel.OneLine;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.TimeZone;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** From the command line to a portal that answers, and back: one clear line when it cannot be, the database last. */
public final class Launcher {

    private final Verb verb;
    private final PrintStream out;
    private final PrintStream err;
    private final Ground ground;

    private volatile boolean isEnding;
    private volatile Runnable closing = () -> {};

    private Launcher(Verb verb, PrintStream out, PrintStream err) {
        this.verb = verb;
        this.out = out;
        this.err = err;
        this.ground = new Ground(verb);
    }

    /** Serves the portal, or runs a command and ends the process. */
    public static void main(Class<?> application, String... arguments) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        var verb = Verb.of(arguments);
        int result = new Launcher(verb, System.out, System.err).launch(application);
        if (result != 0 || !verb.isRun()) {
            System.exit(result);
        }
    }

    private int launch(Class<?> application) {
        Runtime.getRuntime().addShutdownHook(new Thread(this::end, "end of the portal"));
        try {
            var context = start(application);
            if (!verb.isRun()) {
                return context.getBean(CommandRunner.class).run(verb, out);
            }
            writeTimes();
            greet(context);
            return 0;
        } catch (Exception failure) {
            if (!isEnding) {
                err.println(OneLine.of(failure));
            }
            return 1;
        }
    }

    private ConfigurableApplicationContext start(Class<?> application) {
        var spring = new SpringApplication(application);
        spring.setRegisterShutdownHook(false);
        spring.addListeners(ground);
        spring.addInitializers(context -> closing = context::close);
        return spring.run(verb.springArguments());
    }

    private void writeTimes() {
        var log = LoggerFactory.getLogger(Launcher.class);
        ground.database()
                .ifPresent(database -> log.info(
                        "Embedded database ready in {} ms", database.startedIn().toMillis()));
        log.info(
                "Portal served after {} ms",
                ManagementFactory.getRuntimeMXBean().getUptime());
    }

    private void greet(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        out.printf(
                "Partner Portal  http://%s:%s/%n",
                environment.getProperty("portal.bind"), environment.getProperty("local.server.port"));
        context.getBeanProvider(Greeting.class)
                .orderedStream()
                .flatMap(greeting -> greeting.lines().stream())
                .forEach(out::println);
        out.printf("Data and log    %s%n", environment.getProperty("portal.home"));
        out.println("Ctrl-C stops it");
    }

    /** The application lets go of the database before that ends. */
    private void end() {
        isEnding = true;
        closing.run();
        ground.close();
    }
}

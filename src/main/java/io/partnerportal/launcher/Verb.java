package io.partnerportal.launcher;

import java.util.Arrays;
import java.util.List;

/**
 * What was asked for on the command line.
 *
 * @param name {@link #RUN} or the name of a {@link Command}
 * @param arguments what stood behind it
 */
record Verb(String name, List<String> arguments) {

    static final String RUN = "run";

    static Verb of(String... arguments) {
        if (arguments.length == 0 || arguments[0].startsWith("--")) {
            return new Verb(RUN, List.of(arguments));
        }
        return new Verb(arguments[0], Arrays.asList(arguments).subList(1, arguments.length));
    }

    boolean isRun() {
        return RUN.equals(name);
    }

    /** Only {@code run} hands its arguments to Spring Boot; a command reads its own. */
    String[] springArguments() {
        return isRun() ? arguments.toArray(String[]::new) : new String[0];
    }
}

package io.partnerportal.kernel;

import java.util.Objects;

/** What went wrong, short enough for a console; the log has the rest. */
public final class OneLine {

    private OneLine() {}

    /** The refusal somewhere in a failure, or else its root. */
    public static String of(Throwable failure) {
        var cause = failure;
        while (!(cause instanceof Refusal) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return message(cause);
    }

    public static String message(Throwable failure) {
        return Objects.requireNonNullElse(
                        failure.getMessage(), failure.getClass().getSimpleName())
                .lines()
                .findFirst()
                .orElse("");
    }
}

package io.partnerportal.launcher;

import io.partnerportal.kernel.Refusal;
import org.springframework.boot.SpringBootExceptionReporter;

/** Keeps Spring Boot from adding a stack trace to a {@link Refusal}: its one line says everything. */
final class RefusalReporter implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal) {
                return true;
            }
        }
        return false;
    }
}

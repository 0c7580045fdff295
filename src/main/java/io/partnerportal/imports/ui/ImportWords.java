package io.partnerportal.imports.ui;

import io.partnerportal.imports.ImportStatus;
import io.partnerportal.uikit.Severity;

/** How the state of an import looks. */
final class ImportWords {

    private ImportWords() {}

    static Severity severity(ImportStatus status) {
        return switch (status) {
            case QUEUED, CHECKING, LOADING -> Severity.INFO;
            case READY -> Severity.WARNING;
            case PUBLISHED -> Severity.SUCCESS;
            case REFUSED, FAILED -> Severity.DANGER;
            case SUPERSEDED, DISCARDED -> Severity.NEUTRAL;
        };
    }
}

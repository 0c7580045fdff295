package io.partnerportal.alerts.ui;

import com.vaadin.flow.component.UI;
import io.partnerportal.alerts.AlertRow;
import io.partnerportal.alerts.AlertState;
import io.partnerportal.uikit.Severity;

/** What states and results of alerts are called in the reader's language. */
final class AlertWords {

    private final UI ui = UI.getCurrent();

    String state(AlertState state) {
        return ui.getTranslation(state.nameKey());
    }

    String result(AlertRow row) {
        var result = row.result();
        return result == null ? "" : ui.getTranslation(result.nameKey());
    }

    static Severity severity(AlertState state) {
        return switch (state) {
            case OPEN -> Severity.WARNING;
            case HANDLED -> Severity.SUCCESS;
            case CLOSED -> Severity.NEUTRAL;
        };
    }
}

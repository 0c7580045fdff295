package io.partnerportal.facts.ui;

import com.vaadin.flow.component.UI;
import io.partnerportal.facts.FactKind;
import io.partnerportal.facts.FactRow;
import io.partnerportal.facts.FactState;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.Severity;
import java.time.LocalDate;

/** What facts are called in the reader's language. */
final class FactWords {

    private final UI ui = UI.getCurrent();

    String kind(FactKind kind) {
        return ui.getTranslation("facts.kind." + kind);
    }

    String value(FactKind kind, String value) {
        return kind == FactKind.LEVEL || value.isEmpty() ? value : ui.getTranslation("facts.value." + value);
    }

    /** Kind and value in one, such as "Level: V3". */
    String fact(FactRow row) {
        return row.kind().isFlag()
                ? kind(row.kind())
                : ui.getTranslation("facts.kind-and-value", kind(row.kind()), value(row.kind(), row.value()));
    }

    String days(FactRow row) {
        var formats = Formats.current();
        if (row.neverHeld()) {
            return ui.getTranslation("facts.never-held");
        }
        var lastDay = row.lastDay();
        return lastDay == null
                ? ui.getTranslation("facts.since", formats.day(row.validFrom()))
                : ui.getTranslation("facts.days", formats.day(row.validFrom()), formats.day(lastDay));
    }

    /** The state on a day, and where it never held, that. */
    String stateOn(FactRow row, LocalDate day) {
        return row.neverHeld() ? ui.getTranslation("facts.never-held") : state(row.stateOn(day));
    }

    private String state(FactState state) {
        return ui.getTranslation("facts.state." + state);
    }

    static Severity severity(FactState state) {
        return switch (state) {
            case HOLDS -> Severity.SUCCESS;
            case UPCOMING -> Severity.INFO;
            case OVER -> Severity.NEUTRAL;
        };
    }
}

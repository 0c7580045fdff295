package io.partnerportal.prospects.ui;

import com.vaadin.flow.component.UI;
import io.partnerportal.kernel.Masking;
import io.partnerportal.prospects.ProspectRow;
import io.partnerportal.prospects.ProspectState;
import io.partnerportal.uikit.Facts;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.Severity;
import io.partnerportal.uikit.StatusBadge;

/** What states and causes of prospects are called in the reader's language. */
final class ProspectWords {

    private final UI ui = UI.getCurrent();

    String state(ProspectState state) {
        return ui.getTranslation(state.nameKey());
    }

    String cause(ProspectRow row) {
        var cause = row.softCause();
        return cause == null ? "" : ui.getTranslation(cause.nameKey());
    }

    String language(String tag) {
        return ui.getTranslation("prospects.language." + tag);
    }

    /** The one of a prospect's languages the reader uses. */
    String readersLanguage() {
        return ui.getLocale().getLanguage().equals("en") ? "en" : "zh-CN";
    }

    static Severity severity(ProspectState state) {
        return switch (state) {
            case PENDING -> Severity.WARNING;
            case REGISTERED -> Severity.INFO;
            case ASSOCIATED -> Severity.SUCCESS;
            case REJECTED -> Severity.DANGER;
            case EXPIRED, RELEASED -> Severity.NEUTRAL;
        };
    }

    /** What there is to say of a prospect, to whoever may read it. */
    Facts facts(ProspectRow row) {
        var formats = Formats.current();
        var facts = new Facts()
                .add(ui.getTranslation("prospects.state"), new StatusBadge(severity(row.state()), state(row.state())))
                .masked(ui.getTranslation("prospects.contact"), row.contact(), Masking::name)
                .masked(ui.getTranslation("prospects.email"), row.email(), Masking::email)
                .masked(ui.getTranslation("prospects.mobile"), row.mobile(), Masking::mobile)
                .add(ui.getTranslation("prospects.language"), language(row.language()))
                .add(ui.getTranslation("prospects.note"), row.note())
                .masked(ui.getTranslation("prospects.created-by"), row.createdBy(), Masking::name)
                .add(ui.getTranslation("prospects.created-at"), formats.minute(row.createdAt()));
        if (row.softCause() != null) {
            facts.add(ui.getTranslation("prospects.cause"), cause(row));
        }
        if (row.expiresAt() != null) {
            facts.add(ui.getTranslation("prospects.expires-at"), formats.minute(row.expiresAt()));
        }
        if (row.decidedAt() != null) {
            facts.add(ui.getTranslation("prospects.decided-at"), formats.minute(row.decidedAt()));
        }
        if (row.decisionReason() != null) {
            facts.add(ui.getTranslation("prospects.decision-reason"), row.decisionReason());
        }
        return facts;
    }
}

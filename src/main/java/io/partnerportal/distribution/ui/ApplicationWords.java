package io.partnerportal.distribution.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.distribution.ApplicationFilter;
import io.partnerportal.distribution.ApplicationRow;
import io.partnerportal.distribution.ApplicationState;
import io.partnerportal.distribution.RejectReason;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.kernel.Masking;
import io.partnerportal.lists.Columns;
import io.partnerportal.lists.Filter;
import io.partnerportal.uikit.CopyableId;
import io.partnerportal.uikit.Facts;
import io.partnerportal.uikit.FilterValues;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.Severity;
import io.partnerportal.uikit.StatusBadge;
import java.util.List;

/** How applications look wherever they are shown. */
final class ApplicationWords {

    private ApplicationWords() {}

    static Severity severity(ApplicationState state) {
        return switch (state) {
            case VENDOR_REVIEW, DISTRIBUTOR_REVIEW -> Severity.INFO;
            case APPROVED -> Severity.SUCCESS;
            case VENDOR_REJECTED, REJECTED -> Severity.DANGER;
            case WITHDRAWN -> Severity.NEUTRAL;
        };
    }

    static Filter<ApplicationState> state() {
        return Filter.choice(
                "state",
                text("distribution.state"),
                List.of(ApplicationState.values()),
                ApplicationState::name,
                state -> text(state.nameKey()));
    }

    static ApplicationFilter filter(FilterValues values) {
        return new ApplicationFilter(
                values.text("q").orElse(""),
                values.choice("state", ApplicationState.class).orElse(null));
    }

    static Columns<ApplicationRow> addTo(Grid<ApplicationRow> grid) {
        var columns = new Columns<>(grid);
        columns.text("company", text("distribution.company"), ApplicationRow::company)
                .setWidth("14rem");
        columns.text("account", text("distribution.account"), ApplicationRow::accountName);
        columns.status(
                        "state",
                        text("distribution.state"),
                        row -> severity(row.state()),
                        row -> text(row.state().nameKey()))
                .setWidth("12.5rem");
        columns.masked("contact", text("distribution.contact"), ApplicationRow::contact, Masking::name);
        columns.masked("mobile", text("distribution.mobile"), ApplicationRow::mobile, Masking::mobile);
        columns.masked("email", text("distribution.email"), ApplicationRow::email, Masking::email);
        columns.instant("created", text("distribution.created"), ApplicationRow::createdAt);
        columns.instant("decided", text("distribution.decided"), ApplicationRow::decidedAt);
        return columns;
    }

    static Facts facts(ApplicationRow row) {
        var formats = Formats.current();
        var facts = new Facts()
                .add(text("distribution.state"), badge(row))
                .add(text("distribution.account"), new CopyableId(row.accountName()))
                .add(text("distribution.distributor"), row.distributor())
                .masked(text("distribution.contact"), row.contact(), Masking::name)
                .masked(text("distribution.mobile"), row.mobile(), Masking::mobile)
                .masked(text("distribution.email"), row.email(), Masking::email)
                .add(text("distribution.note"), row.note())
                .add(text("distribution.created"), formats.minute(row.createdAt()));
        if (row.decidedAt() != null) {
            facts.add(text("distribution.decided"), formats.minute(row.decidedAt()))
                    .masked(text("distribution.decided-by"), row.decidedBy(), Masking::name);
        }
        return row.reason() == null ? facts : facts.add(text("distribution.reason"), row.reason());
    }

    static StatusBadge badge(ApplicationRow row) {
        return new StatusBadge(severity(row.state()), text(row.state().nameKey()));
    }

    /** Asks why; the applicant reads it. */
    static FormPanel<RejectReason> reason(SerializableConsumer<RejectReason> reject, SerializableRunnable cancel) {
        var reason = new TextArea(text("distribution.reason"));
        reason.setMaxLength(RejectReason.LONGEST);
        reason.setMinRows(3);
        reason.setHelperText(text("distribution.reason-help"));
        var form = new FormPanel<>(RejectReason.class);
        form.required("reason", reason);
        return form.onSubmit(text("distribution.reject"), reject).onCancel(cancel);
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}

package io.partnerportal.companies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import io.partnerportal.companies.ChangeRow;
import io.partnerportal.companies.ChangeStatus;
import io.partnerportal.companies.Industry;
import io.partnerportal.kernel.Masking;
import io.partnerportal.uikit.Facts;
import io.partnerportal.uikit.MaskedValue;
import io.partnerportal.uikit.Severity;
import io.partnerportal.uikit.StatusBadge;
import java.util.Map;

/** What fields, industries and states of companies are called in the reader's language. */
final class CompanyWords {

    /** Fields that say something about a person wait behind an eye. */
    private static final Map<String, SerializableFunction<String, String>> MASKS =
            Map.of("contactName", Masking::name, "contactMobile", Masking::mobile, "contactEmail", Masking::email);

    private final UI ui = UI.getCurrent();

    /** @param name of a component of {@link io.partnerportal.companies.CompanyDetails} */
    String field(String name) {
        return ui.getTranslation("companies.field." + name);
    }

    String industry(Industry industry) {
        return ui.getTranslation("companies.industry." + industry);
    }

    String value(String field, String value) {
        return field.equals("industry") && !value.isEmpty() ? industry(Industry.valueOf(value)) : value;
    }

    /** As {@link #value}, for where there is no eye. */
    String masked(String field, String value) {
        var mask = MASKS.get(field);
        return mask == null || value.isEmpty() ? value(field, value) : mask.apply(value);
    }

    String status(ChangeStatus status) {
        return ui.getTranslation("companies.status." + status);
    }

    StatusBadge badge(ChangeStatus status) {
        return new StatusBadge(severity(status), status(status));
    }

    static Severity severity(ChangeStatus status) {
        return switch (status) {
            case PENDING -> Severity.WARNING;
            case APPROVED -> Severity.SUCCESS;
            case REJECTED -> Severity.DANGER;
            case WITHDRAWN -> Severity.NEUTRAL;
        };
    }

    /** What a change would make of each field, before and after. */
    Facts changes(ChangeRow change) {
        var facts = new Facts();
        change.changes().forEach(field -> facts.add(field(field.name()), beforeAndAfter(field)));
        return facts;
    }

    private Component beforeAndAfter(ChangeRow.Field field) {
        var before = value(field, field.before());
        before.addClassName("pp-muted");
        var after = value(field, field.after());
        after.addClassName("pp-row-name");
        return new Div(before, new Span(" → "), after);
    }

    private Span value(ChangeRow.Field field, String value) {
        var mask = MASKS.get(field.name());
        return mask == null
                ? new Span(orDash(value(field.name(), value)))
                : new MaskedValue(field(field.name()), value, mask);
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "–" : text;
    }
}

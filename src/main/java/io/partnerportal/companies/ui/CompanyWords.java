package io.partnerportal.companies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.partnerportal.companies.ChangeRow;
import io.partnerportal.companies.ChangeStatus;
import io.partnerportal.companies.Industry;
import io.partnerportal.uikit.Facts;
import io.partnerportal.uikit.Severity;
import io.partnerportal.uikit.StatusBadge;

/** What fields, industries and states of companies are called in the reader's language. */
final class CompanyWords {

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
        var before = new Span(orDash(value(field.name(), field.before())));
        before.addClassName("pp-muted");
        var after = new Span(orDash(value(field.name(), field.after())));
        after.addClassName("pp-row-name");
        return new Div(before, new Span(" → "), after);
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "–" : text;
    }
}

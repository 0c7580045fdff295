package io.partnerportal.authorisations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableFunction;
import io.partnerportal.authorisations.AuthorisationRow;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.Severity;
import io.partnerportal.uikit.StatusBadge;
import java.util.List;

/** Authorisations one below the other, with what became of each and what the reader may do about it. */
final class AuthorisationList extends UnorderedList {

    private static final long serialVersionUID = 1;

    /** @param deeds the buttons of a row; none where nothing can be done */
    AuthorisationList(List<AuthorisationRow> rows, SerializableFunction<AuthorisationRow, List<Button>> deeds) {
        addClassName("pp-rows");
        rows.forEach(row -> add(item(row, deeds.apply(row))));
    }

    private ListItem item(AuthorisationRow row, List<Button> deeds) {
        var name = new Span(getTranslation(row.kind().nameKey()));
        name.addClassName("pp-row-name");
        var words = new Div(name, muted(times(row)));
        if (!row.note().isEmpty()) {
            words.add(muted(getTranslation("authorisations.note-of", row.note())));
        }
        if (!row.reason().isEmpty()) {
            words.add(muted(getTranslation("authorisations.reason-of", row.reason())));
        }
        var item = new ListItem(words, badge(row));
        if (!deeds.isEmpty()) {
            var buttons = new Div();
            deeds.forEach(buttons::add);
            buttons.addClassName("pp-part-actions");
            item.add(buttons);
        }
        return item;
    }

    private StatusBadge badge(AuthorisationRow row) {
        var severity = switch (row.state()) {
            case REQUESTED -> Severity.INFO;
            case GRANTED -> Severity.SUCCESS;
            case REFUSED, REVOKED -> Severity.DANGER;
            case WITHDRAWN, EXPIRED, ENDED -> Severity.NEUTRAL;
        };
        return new StatusBadge(severity, getTranslation(row.state().nameKey()));
    }

    /** When it was asked for, and since or until when it was what it is. */
    private String times(AuthorisationRow row) {
        var formats = Formats.current();
        var since = row.endedAt() == null ? row.decidedAt() : row.endedAt();
        return since == null
                ? getTranslation(
                        "authorisations.waits", formats.minute(row.requestedAt()), formats.minute(row.expiresAt()))
                : getTranslation(
                        "authorisations.since",
                        formats.minute(row.requestedAt()),
                        formats.minute(since),
                        getTranslation(row.state().nameKey()));
    }

    private static Span muted(String words) {
        var span = new Span(words);
        span.addClassName("pp-muted");
        return span;
    }
}

package io.partnerportal.unlinking.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.partnerportal.uikit.Severity;
import io.partnerportal.uikit.StatusBadge;
import io.partnerportal.unlinkchecks.CheckItem;
import java.util.List;

/** Item by item what was checked, with what to do about each that is not met (R61). */
final class CheckList extends UnorderedList {

    private static final long serialVersionUID = 1;

    CheckList(List<CheckItem> items) {
        addClassName("pp-rows");
        items.forEach(item -> add(row(item)));
    }

    private ListItem row(CheckItem item) {
        var badge = item.passed()
                ? new StatusBadge(Severity.SUCCESS, getTranslation("unlinking.check-passed"))
                : new StatusBadge(Severity.DANGER, getTranslation("unlinking.check-open"));
        var words = new Div(new Span(getTranslation(item.key())));
        if (!item.passed()) {
            var advice = new Span(getTranslation(item.adviceKey()));
            advice.addClassName("pp-muted");
            words.add(advice);
        }
        return new ListItem(words, badge);
    }
}

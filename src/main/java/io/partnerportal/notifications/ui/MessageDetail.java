package io.partnerportal.notifications.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.partnerportal.notifications.MessageRow;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.StatusBadge;

/** One message whole: what it is about, its words, and where it leads. */
final class MessageDetail extends Div {

    private static final long serialVersionUID = 1;

    MessageDetail(MessageRow row) {
        addClassNames("pp-part", "pp-message");
        var time = new Span(Formats.current().second(row.createdAt()));
        time.addClassName("pp-muted");
        var head = new Div(
                new StatusBadge(row.severity(), getTranslation("notifications.category." + row.category())), time);
        head.addClassName("pp-message-head");
        add(head);
        getTranslation(row.textKey(), row.values()).lines().map(Paragraph::new).forEach(this::add);
        if (row.link() != null) {
            var link = new Anchor(row.link(), getTranslation(row.actionKey()));
            link.addClassName("pp-message-link");
            add(link);
        }
    }
}

package io.partnerportal.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.Severity;
import io.partnerportal.uikit.StatusBadge;
import java.time.LocalDate;

/** One announcement (公告) as readers see it. */
final class AnnouncementCard extends Div {

    private static final long serialVersionUID = 1;

    AnnouncementCard(Severity severity, String title, String text, LocalDate from) {
        var badge = new StatusBadge(severity, getTranslation("dashboard.severity." + severity));
        var day = new Span(Formats.current().day(from));
        day.addClassName("pp-muted");
        var head = new Div(badge, new H3(title), day);
        head.addClassName("pp-announcement-head");
        addClassName("pp-announcement");
        add(head, new Paragraph(text));
    }
}

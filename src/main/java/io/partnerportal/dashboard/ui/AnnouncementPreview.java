package io.partnerportal.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import io.partnerportal.dashboard.AnnouncementText;
import org.jspecify.annotations.Nullable;

/** An announcement as Chinese readers see it, and as English readers do where it says something else to them. */
final class AnnouncementPreview extends Section {

    private static final long serialVersionUID = 1;

    AnnouncementPreview() {
        addClassName("pp-part");
    }

    void show(AnnouncementText text) {
        removeAll();
        add(new H3(getTranslation("dashboard.announcement.preview")));
        add(framed(text, text.title(), text.text()));
        var title = said(text.titleEn(), text.title());
        var words = said(text.textEn(), text.text());
        if (!title.equals(text.title()) || !words.equals(text.text())) {
            add(new H3(getTranslation("dashboard.announcement.preview.english")));
            add(framed(text, title, words));
        }
    }

    private static Div framed(AnnouncementText text, String title, String words) {
        var frame = new Div(new AnnouncementCard(text.severity(), title, words, text.shownFrom()));
        frame.addClassNames("pp-card", "pp-announcements");
        return frame;
    }

    private static String said(@Nullable String english, String chinese) {
        return english == null || english.isBlank() ? chinese : english;
    }
}

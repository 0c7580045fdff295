package io.partnerportal.dashboard.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.dashboard.AnnouncementQueries;
import io.partnerportal.dashboard.AnnouncementRow;
import io.partnerportal.dashboard.AnnouncementService;
import io.partnerportal.dashboard.AnnouncementText;
import io.partnerportal.drafts.Draft;
import io.partnerportal.drafts.FormDrafts;
import io.partnerportal.forms.Confirmation;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.lists.DetailPanel;
import io.partnerportal.uikit.Facts;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.Notices;
import io.partnerportal.uikit.Seen;
import java.util.stream.Collectors;

/** One announcement as readers see it, with the ways to change it or take it away. */
final class AnnouncementDetail {

    private final AnnouncementRow row;
    private final PublicId id;
    private final AnnouncementService announcements;
    private final Draft draft;
    private final SerializableConsumer<DetailPanel> open;
    private final SerializableConsumer<String> changed;
    private final Seen<Integer> version;
    private final UI ui = UI.getCurrent();

    /**
     * @param open shows a panel in this one's place
     * @param changed told the id of what to show now, empty when it is gone
     */
    AnnouncementDetail(
            AnnouncementRow row,
            AnnouncementQueries queries,
            AnnouncementService announcements,
            FormDrafts drafts,
            SerializableConsumer<DetailPanel> open,
            SerializableConsumer<String> changed) {
        this.row = row;
        this.id = new PublicId(row.publicId());
        this.announcements = announcements;
        this.draft = drafts.of("announcement", id);
        this.open = open;
        this.changed = changed;
        this.version = new Seen<>(
                row.version(),
                () -> queries.find(id).map(AnnouncementRow::version).orElse(row.version()));
    }

    DetailPanel panel(SerializableRunnable close) {
        var preview = new AnnouncementPreview();
        preview.show(row.asText());
        var change = new Button(text("dashboard.announcement.change"), _ -> ask(close));
        var delete = new Button(text("dashboard.announcement.delete"), _ -> confirmDeletion());
        delete.addThemeVariants(ButtonVariant.ERROR);
        return new DetailPanel(row.title(), close).body(facts(), preview).actions(change, delete);
    }

    private Facts facts() {
        var formats = Formats.current();
        return new Facts()
                .add(text("dashboard.announcement.from"), formats.day(row.shownFrom()))
                .add(text("dashboard.announcement.until"), formats.day(row.shownUntil()))
                .add(text("dashboard.announcement.audiences"), audiences())
                .add(text("dashboard.announcement.created"), formats.minute(row.createdAt()));
    }

    private String audiences() {
        return row.audienceKeys().stream().map(this::text).collect(Collectors.joining(" · "));
    }

    private void ask(SerializableRunnable close) {
        var form = new AnnouncementForm(
                row.asText(),
                draft,
                text("dashboard.announcement.save"),
                this::change,
                () -> changed.accept(id.value()));
        open.accept(new DetailPanel(text("dashboard.announcement.change"), close).body(form));
    }

    private void change(AnnouncementText wish) {
        version.save(seen -> announcements.change(id, seen, wish));
        draft.forget();
        Notices.done("dashboard.announcement.changed", wish.title());
        changed.accept(id.value());
    }

    private void confirmDeletion() {
        new Confirmation(text("dashboard.announcement.delete.question"))
                .fact(text("dashboard.announcement.title"), row.title())
                .consequence(text("dashboard.announcement.delete.consequence"))
                .onDestroy(text("dashboard.announcement.delete"), () -> {
                    announcements.delete(id);
                    Notices.done("dashboard.announcement.deleted", row.title());
                    changed.accept("");
                })
                .open();
    }

    private String text(String key) {
        return ui.getTranslation(key);
    }
}

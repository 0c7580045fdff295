package io.partnerportal.accesskeys.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.accesskeys.AccessKeyNote;
import io.partnerportal.accesskeys.AccessKeyRow;
import io.partnerportal.accesskeys.AccessKeyService;
import io.partnerportal.accesskeys.AccessKeyStatus;
import io.partnerportal.forms.BusyButton;
import io.partnerportal.forms.Confirmation;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.protection.Protection;
import io.partnerportal.uikit.CopyableId;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.Notices;
import io.partnerportal.uikit.Severity;
import io.partnerportal.uikit.StatusBadge;
import java.time.Clock;
import java.util.List;

/** The caller's access keys, each with what can be done about it. */
final class OwnKeys extends UnorderedList {

    private static final long serialVersionUID = 1;

    private final transient AccessKeyService keys;
    private final transient Protection protection;
    private final transient Clock clock;
    private final SerializableRunnable changed;

    OwnKeys(AccessKeyService keys, Protection protection, Clock clock, SerializableRunnable changed) {
        this.keys = keys;
        this.protection = protection;
        this.clock = clock;
        this.changed = changed;
        addClassName("pp-rows");
    }

    void show(List<AccessKeyRow> rows) {
        removeAll();
        rows.forEach(row -> add(new ListItem(words(row), end(row))));
    }

    private Div words(AccessKeyRow row) {
        var note = new Span(row.note().isEmpty() ? getTranslation("accesskeys.no-note") : row.note());
        note.addClassName(row.note().isEmpty() ? "pp-muted" : "pp-row-name");
        var formats = Formats.current();
        var created = formats.minute(row.createdAt());
        var used = new Span(
                row.lastUsedAt() == null
                        ? getTranslation("accesskeys.line.unused", created)
                        : getTranslation("accesskeys.line", created, formats.minute(row.lastUsedAt())));
        used.addClassName("pp-muted");
        return new Div(new CopyableId(row.accessKey()), note, used);
    }

    private Div end(AccessKeyRow row) {
        var end = new Div(
                badge(row),
                action("accesskeys.edit-note", row, () -> note(row)),
                row.status() == AccessKeyStatus.ENABLED
                        ? action("accesskeys.disable", row, () -> disable(row))
                        : action("accesskeys.enable", row, () -> enable(row)),
                action("accesskeys.delete", row, () -> delete(row)));
        end.addClassName("pp-badges");
        return end;
    }

    private StatusBadge badge(AccessKeyRow row) {
        if (row.status() == AccessKeyStatus.DISABLED) {
            return new StatusBadge(Severity.NEUTRAL, getTranslation("accesskeys.status.DISABLED"));
        }
        var locked = row.lockedUntil() != null && clock.instant().isBefore(row.lockedUntil());
        return locked
                ? new StatusBadge(Severity.WARNING, getTranslation("accesskeys.locked"))
                : new StatusBadge(Severity.SUCCESS, getTranslation("accesskeys.status.ENABLED"));
    }

    private Button action(String key, AccessKeyRow row, SerializableRunnable run) {
        var button = new BusyButton(getTranslation(key), run);
        button.addClassName("pp-quiet");
        button.setAriaLabel(getTranslation(key) + " " + row.accessKey());
        return button;
    }

    private void note(AccessKeyRow row) {
        new NoteDialog(
                        getTranslation("accesskeys.edit-note"),
                        getTranslation("accesskeys.save-note"),
                        new AccessKeyNote(row.note()),
                        wish -> {
                            keys.note(new PublicId(row.publicId()), wish);
                            changed.run();
                        })
                .open();
    }

    private void enable(AccessKeyRow row) {
        var id = new PublicId(row.publicId());
        protection.confirm(AccessKeyService.ENABLE, id, () -> {
            keys.enable(id);
            Notices.done("accesskeys.enabled", row.accessKey());
            changed.run();
        });
    }

    private void disable(AccessKeyRow row) {
        confirmation("accesskeys.disable", row, "accesskeys.disable.consequence")
                .onConfirm(getTranslation("accesskeys.disable.verb"), () -> {
                    keys.disable(new PublicId(row.publicId()));
                    changed.run();
                })
                .open();
    }

    private void delete(AccessKeyRow row) {
        confirmation("accesskeys.delete", row, "accesskeys.delete.consequence")
                .onDestroy(getTranslation("accesskeys.delete.verb"), () -> {
                    keys.delete(new PublicId(row.publicId()));
                    changed.run();
                })
                .open();
    }

    private Confirmation confirmation(String question, AccessKeyRow row, String consequence) {
        return new Confirmation(getTranslation(question + ".question"))
                .fact(getTranslation("accesskeys.key"), row.accessKey())
                .fact(getTranslation("accesskeys.note"), row.note().isEmpty() ? "–" : row.note())
                .consequence(getTranslation(consequence));
    }
}

package io.partnerportal.members.ui;

import static java.util.Objects.requireNonNullElse;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.forms.BusyButton;
import io.partnerportal.lists.DetailPanel;
import io.partnerportal.members.MemberRow;
import io.partnerportal.members.PersonChoice;
import io.partnerportal.roles.SystemRole;
import io.partnerportal.uikit.CopyableId;
import io.partnerportal.uikit.Facts;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.Severity;
import io.partnerportal.uikit.StatusBadge;
import java.util.stream.Collectors;

/** One member in detail, with what can be done; what may not be done is not offered, or greyed out, and said. */
final class MemberDetail {

    private final MemberDoors doors;
    private final MemberRow row;
    private final MemberForms forms;
    private final SerializableConsumer<Step> ask;
    private final UI ui = UI.getCurrent();

    /** A form to be shown in the place of the detail. */
    record Step(String title, Component form) {}

    /** @param ask shows a form in the place of the detail */
    MemberDetail(MemberDoors doors, MemberRow row, MemberForms forms, SerializableConsumer<Step> ask) {
        this.doors = doors;
        this.row = row;
        this.forms = forms;
        this.ask = ask;
    }

    DetailPanel panel(SerializableRunnable close) {
        var panel = new DetailPanel(row.displayName(), close).body(facts(), roles());
        if (row.holds(SystemRole.ACCOUNT_DIRECTOR)) {
            panel.body(managers());
        }
        return panel.body(actions());
    }

    private Facts facts() {
        var formats = Formats.current();
        return new Facts()
                .add(text("members.name"), new CopyableId(row.name()))
                .add(text("members.status"), status())
                .add(text("members.mobile"), requireNonNullElse(row.mobile(), ""))
                .add(text("members.email"), requireNonNullElse(row.email(), ""))
                .add(text("members.note"), requireNonNullElse(row.note(), ""))
                .add(
                        text("members.last-sign-in"),
                        row.lastSignIn() == null ? text("members.never") : formats.minute(row.lastSignIn()))
                .add(text("members.created-at"), formats.minute(row.createdAt()));
    }

    private StatusBadge status() {
        return new StatusBadge(
                row.isActive() ? Severity.SUCCESS : Severity.NEUTRAL, text("members.status." + row.status()));
    }

    private Component roles() {
        var part = part("members.roles", RoleWords.badges(row));
        if (row.holds(SystemRole.ACCOUNT_MANAGER)) {
            part.add(quiet(ui.getTranslation(
                    "members.director-is", requireNonNullElse(row.director(), text("members.director.none")))));
        }
        return part;
    }

    private Component managers() {
        var names = doors.queries().managersOf(row.key()).stream()
                .map(PersonChoice::displayName)
                .collect(Collectors.joining(", "));
        return part("members.managers", quiet(names.isEmpty() ? text("members.managers.none") : names));
    }

    private Component actions() {
        var buttons = new Div(button("members.edit", () -> step("members.edit", forms.edit())));
        buttons.addClassName("pp-part-actions");
        if (row.id() == doors.caller().get().user()) {
            return new Div(buttons, quiet(text("members.own-roles")));
        }
        var standing =
                row.isActive() ? button("members.disable", forms::disable) : button("members.enable", forms::enable);
        var delete = button("members.delete", () -> step("members.delete", forms.delete()))
                .destructive();
        buttons.add(
                button("members.roles.change", () -> step("members.roles.change", forms.roles())),
                button("members.password.reset", () -> step("members.password.reset", forms.resetPassword())));
        if (doors.standing().hasSecondFactor(row.key())) {
            buttons.add(button("members.second-factor.remove", forms::removeSecondFactor));
        }
        buttons.add(standing, delete);
        return doors.queries().isLastAdministrator(row)
                ? new Div(buttons, why("members.last-administrator", standing, delete))
                : buttons;
    }

    /** Greys the buttons out and says below them why. */
    private Paragraph why(String reason, BusyButton... greyed) {
        var words = quiet(text(reason));
        words.setId("why-not");
        for (var button : greyed) {
            button.setEnabled(false);
            button.getElement().setAttribute("aria-describedby", "why-not");
        }
        return words;
    }

    private void step(String title, Component form) {
        ask.accept(new Step(ui.getTranslation("members.step-of", text(title), row.displayName()), form));
    }

    private Section part(String title, Component content) {
        var part = new Section(new H3(text(title)), content);
        part.addClassName("pp-part");
        return part;
    }

    private static Paragraph quiet(String words) {
        var quiet = new Paragraph(words);
        quiet.addClassName("pp-muted");
        return quiet;
    }

    private BusyButton button(String key, SerializableRunnable action) {
        return new BusyButton(text(key), action);
    }

    private String text(String key) {
        return ui.getTranslation(key);
    }
}

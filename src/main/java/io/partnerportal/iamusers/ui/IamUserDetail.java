package io.partnerportal.iamusers.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.accounts.UserStatus;
import io.partnerportal.forms.BusyButton;
import io.partnerportal.forms.Confirmation;
import io.partnerportal.iamusers.IamUserRow;
import io.partnerportal.iamusers.IamUserService;
import io.partnerportal.lists.DetailPanel;
import io.partnerportal.passwords.FirstPassword;
import io.partnerportal.protection.Protection;
import io.partnerportal.uikit.CopyableId;
import io.partnerportal.uikit.Facts;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.Notices;
import java.util.Objects;

/** One IAM user with what can be done about it. */
final class IamUserDetail {

    private final IamUserRow row;
    private final IamUserService users;
    private final Protection protection;
    private final SerializableRunnable changed;
    private final UI ui = UI.getCurrent();

    /** @param changed called when the user is no longer what the list shows */
    IamUserDetail(IamUserRow row, IamUserService users, Protection protection, SerializableRunnable changed) {
        this.row = row;
        this.users = users;
        this.protection = protection;
        this.changed = changed;
    }

    DetailPanel panel(SerializableRunnable close) {
        return new DetailPanel(row.displayName(), close).body(facts(), actions());
    }

    private Facts facts() {
        var formats = Formats.current();
        return new Facts()
                .add(text("iamusers.name"), new CopyableId(row.name()))
                .add(text("iamusers.email"), Objects.requireNonNullElse(row.email(), ""))
                .add(text("iamusers.status"), text("iamusers.status." + row.status()))
                .add(text("iamusers.last-sign-in"), row.lastSignIn() == null ? "" : formats.minute(row.lastSignIn()))
                .add(text("iamusers.created-at"), formats.minute(row.createdAt()));
    }

    private Div actions() {
        var active = row.status() == UserStatus.ACTIVE;
        var actions = new Div(
                active
                        ? new Button(text("iamusers.disable"), _ -> askBeforeDisabling())
                        : new BusyButton(text("iamusers.enable"), this::enable),
                new Button(text("iamusers.reset"), _ -> askBeforeReset()),
                new Button(text("iamusers.delete"), _ -> askBeforeDeletion()));
        actions.addClassName("pp-form-buttons");
        return actions;
    }

    private void enable() {
        users.enable(row.reference());
        done("iamusers.enabled");
    }

    private void askBeforeDisabling() {
        ask("disable", () -> {
            users.disable(row.reference());
            done("iamusers.disabled");
        });
    }

    private void askBeforeDeletion() {
        ask(
                "delete",
                () -> protection.confirm(IamUserService.DELETE, row.reference(), () -> {
                    users.delete(row.reference());
                    done("iamusers.deleted");
                }));
    }

    private void askBeforeReset() {
        ask(
                "reset",
                () -> protection.confirm(IamUserService.RESET, row.reference(), () -> {
                    var password = FirstPassword.random();
                    users.resetPassword(row.reference(), password);
                    NewIamUserForm.show(text("iamusers.reset.done"), row.name(), password, changed);
                }));
    }

    private void ask(String what, SerializableRunnable action) {
        new Confirmation(text("iamusers." + what + ".question"))
                .fact(text("iamusers.name"), row.name())
                .fact(text("iamusers.display-name"), row.displayName())
                .consequence(text("iamusers." + what + ".consequence"))
                .onDestroy(text("iamusers." + what), action)
                .open();
    }

    private void done(String key) {
        Notices.done(key, row.name());
        changed.run();
    }

    private String text(String key) {
        return ui.getTranslation(key);
    }
}

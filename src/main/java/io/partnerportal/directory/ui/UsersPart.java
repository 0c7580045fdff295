package io.partnerportal.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.accounts.UserStatus;
import io.partnerportal.directory.AccountUser;
import io.partnerportal.directory.DirectoryQueries;
import io.partnerportal.directory.DirectoryService;
import io.partnerportal.forms.Confirmation;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.Notices;
import io.partnerportal.uikit.Severity;
import io.partnerportal.uikit.StatusBadge;

/** The users of one account: who may sign in, when they last did, and who has to be unlocked. */
final class UsersPart extends Section {

    private static final long serialVersionUID = 1;

    private final PublicId account;
    private final transient DirectoryQueries queries;
    private final transient DirectoryService directory;

    UsersPart(PublicId account, DirectoryQueries queries, DirectoryService directory) {
        this.account = account;
        this.queries = queries;
        this.directory = directory;
        addClassName("pp-part");
        show();
    }

    private void show() {
        var rows = new UnorderedList();
        rows.addClassName("pp-rows");
        queries.users(account).forEach(user -> rows.add(item(user)));
        removeAll();
        add(new H3(getTranslation("directory.people")), rows);
    }

    private ListItem item(AccountUser user) {
        var formats = Formats.current();
        var name = new Span(user.displayName());
        name.addClassName("pp-row-name");
        var text = new Div(
                name,
                muted(user.name() + " · " + getTranslation("directory.user." + user.kind())),
                muted(
                        user.lastSignedIn() == null
                                ? getTranslation("directory.never-signed-in")
                                : getTranslation("directory.last-signed-in", formats.minute(user.lastSignedIn()))));
        var end = new Div();
        end.addClassName("pp-badges");
        if (user.lockedUntil() != null) {
            end.add(
                    new StatusBadge(
                            Severity.WARNING,
                            getTranslation("directory.locked-until", formats.minute(user.lockedUntil()))),
                    quiet("directory.unlock", () -> askBeforeUnlocking(user)));
        } else if (user.status() != UserStatus.ACTIVE) {
            end.add(new StatusBadge(Severity.NEUTRAL, getTranslation("directory.user-disabled")));
        }
        if (user.secondFactor()) {
            end.add(quiet("directory.second-factor.remove", () -> askBeforeRemoval(user)));
        }
        return new ListItem(text, end);
    }

    private Button quiet(String key, SerializableRunnable action) {
        var button = new Button(getTranslation(key), _ -> action.run());
        button.addClassName("pp-quiet");
        return button;
    }

    private void askBeforeUnlocking(AccountUser user) {
        new Confirmation(getTranslation("directory.unlock.question"))
                .fact(getTranslation("directory.user"), user.displayName())
                .consequence(getTranslation("directory.unlock.consequence"))
                .onConfirm(getTranslation("directory.unlock"), () -> {
                    directory.unlock(new PublicId(user.publicId()));
                    Notices.done("directory.unlocked", user.displayName());
                    show();
                })
                .open();
    }

    private void askBeforeRemoval(AccountUser user) {
        new Confirmation(getTranslation("directory.second-factor.question"))
                .fact(getTranslation("directory.user"), user.displayName())
                .consequence(getTranslation("directory.second-factor.consequence"))
                .onDestroy(getTranslation("directory.second-factor.remove"), () -> {
                    directory.removeSecondFactor(new PublicId(user.publicId()));
                    Notices.done("directory.second-factor.removed", user.displayName());
                    show();
                })
                .open();
    }

    private static Span muted(String words) {
        var span = new Span(words);
        span.addClassName("pp-muted");
        return span;
    }
}

package io.partnerportal.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.partnerportal.accounts.UserStatus;
import io.partnerportal.directory.AccountUser;
import io.partnerportal.directory.DirectoryQueries;
import io.partnerportal.directory.DirectoryService;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.uikit.Confirmation;
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
        add(new H3(getTranslation("directory.users")), rows);
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
                    unlock(user));
        } else if (user.status() != UserStatus.ACTIVE) {
            end.add(new StatusBadge(Severity.NEUTRAL, getTranslation("directory.user-disabled")));
        }
        return new ListItem(text, end);
    }

    private Button unlock(AccountUser user) {
        var button = new Button(getTranslation("directory.unlock"), _ -> confirm(user));
        button.addClassName("pp-quiet");
        return button;
    }

    private void confirm(AccountUser user) {
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

    private static Span muted(String words) {
        var span = new Span(words);
        span.addClassName("pp-muted");
        return span;
    }
}

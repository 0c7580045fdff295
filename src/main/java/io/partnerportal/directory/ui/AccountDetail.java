package io.partnerportal.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.accounts.AccountStatus;
import io.partnerportal.directory.AccountPanel;
import io.partnerportal.directory.Closure;
import io.partnerportal.directory.ClosureService;
import io.partnerportal.directory.DirectoryQueries;
import io.partnerportal.directory.DirectoryRow;
import io.partnerportal.directory.DirectoryService;
import io.partnerportal.directory.SiteSettings;
import io.partnerportal.directory.Suspension;
import io.partnerportal.drafts.FormDrafts;
import io.partnerportal.identity.AccountKind;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.lists.DetailPanel;
import io.partnerportal.uikit.CopyableId;
import io.partnerportal.uikit.Facts;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.PortalLinks;
import io.partnerportal.uikit.StatusBadge;
import java.util.List;
import java.util.Optional;

/** One account in detail: state, site, what other modules know of it, and what the operator can do to it. */
final class AccountDetail {

    private final DirectoryRow row;
    private final DirectoryQueries queries;
    private final DirectoryService directory;
    private final AccountForms forms;
    private final ClosingForm closing;
    private final AccountWords words;
    private final SerializableConsumer<DetailPanel> open;
    private final UI ui = UI.getCurrent();

    /**
     * @param open shows a panel in this one's place
     * @param changed called after a change, shows the account anew
     */
    AccountDetail(
            DirectoryRow row,
            DirectoryQueries queries,
            DirectoryService directory,
            ClosureService closures,
            SiteSettings sites,
            FormDrafts drafts,
            SerializableConsumer<DetailPanel> open,
            SerializableRunnable changed) {
        this.row = row;
        this.queries = queries;
        this.directory = directory;
        this.words = new AccountWords(sites);
        this.forms = new AccountForms(row, directory, sites, words, drafts, changed);
        this.closing = new ClosingForm(row, closures, drafts, changed);
        this.open = open;
    }

    DetailPanel panel(List<AccountPanel> panels, SerializableRunnable close) {
        var panel = new DetailPanel(row.displayName(), close).body(facts());
        panels.stream().map(one -> one.create(row)).flatMap(Optional::stream).forEach(panel::body);
        var id = new PublicId(row.publicId());
        panel.body(new UsersPart(id, queries, directory));
        var suspensions = queries.suspensions(id);
        if (!suspensions.isEmpty()) {
            panel.body(history(suspensions));
        }
        queries.closure(id).ifPresent(closure -> panel.body(closed(closure)));
        return row.status() == AccountStatus.CLOSED ? panel : panel.actions(actions(panels, close));
    }

    private Facts facts() {
        var facts = new Facts()
                .add(text("directory.account"), new CopyableId(row.name()))
                .add(
                        text("directory.status"),
                        new StatusBadge(AccountWords.severity(row.status()), words.status(row.status())))
                .add(text("directory.kind"), kind())
                .add(text("directory.site"), words.site(row.site()));
        return facts.add(text("directory.email"), row.email())
                .add(text("directory.users"), Formats.current().count(row.users()))
                .add(text("directory.created"), Formats.current().minute(row.createdAt()));
    }

    /** Leads on to the page of the feature the account belongs to. */
    private Component kind() {
        var name = words.kind(row.kind());
        return switch (row.kind()) {
            case PARTNER -> new Anchor(PortalLinks.partners() + "/" + row.publicId(), name);
            case CUSTOMER -> new Anchor(PortalLinks.customers() + "/" + row.publicId(), name);
            case OPERATOR -> new Span(name);
        };
    }

    private Section history(List<Suspension> suspensions) {
        var rows = new UnorderedList();
        rows.addClassName("pp-rows");
        suspensions.forEach(one -> rows.add(suspension(one)));
        var part = new Section(new H3(text("directory.suspensions")), rows);
        part.addClassName("pp-part");
        return part;
    }

    private ListItem suspension(Suspension one) {
        var formats = Formats.current();
        var item = new Div(
                new Span(one.reason()),
                muted(ui.getTranslation(
                        "directory.suspended-by", formats.minute(one.suspendedAt()), one.suspendedBy())));
        if (one.restoredAt() != null) {
            item.add(
                    new Span(one.restoreReason()),
                    muted(ui.getTranslation(
                            "directory.restored-by", formats.minute(one.restoredAt()), one.restoredBy())));
        }
        return new ListItem(item);
    }

    private Section closed(Closure closure) {
        var part = new Section(
                new H3(text("directory.closure")),
                new Span(closure.reason()),
                muted(ui.getTranslation(
                        "directory.closed-by", Formats.current().minute(closure.closedAt()), closure.closedBy())));
        part.addClassName("pp-part");
        return part;
    }

    private Component[] actions(List<AccountPanel> panels, SerializableRunnable leave) {
        SerializableRunnable back = () -> open.accept(panel(panels, leave));
        var site = new Button(
                text("directory.assign-site"),
                _ -> open.accept(new DetailPanel(text("directory.assign-site"), leave).body(forms.site(back))));
        if (row.kind() == AccountKind.OPERATOR) {
            return new Component[] {site};
        }
        var verb = row.status() == AccountStatus.ACTIVE ? "directory.suspend" : "directory.restore";
        var state =
                new Button(text(verb), _ -> open.accept(new DetailPanel(text(verb), leave).body(forms.state(back))));
        if (row.status() == AccountStatus.ACTIVE) {
            state.addThemeVariants(ButtonVariant.ERROR);
        }
        var close = new Button(
                text("directory.close"),
                _ -> open.accept(new DetailPanel(text("directory.close"), leave).body(closing.create(back))));
        close.addThemeVariants(ButtonVariant.ERROR);
        return new Component[] {site, state, close};
    }

    private static Span muted(String words) {
        var span = new Span(words);
        span.addClassName("pp-muted");
        return span;
    }

    private String text(String key) {
        return ui.getTranslation(key);
    }
}

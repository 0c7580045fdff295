package io.partnerportal.contacts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.partnerportal.contacts.Contact;
import io.partnerportal.contacts.ContactQueries;
import io.partnerportal.contacts.ContactService;
import io.partnerportal.drafts.FormDrafts;
import io.partnerportal.forms.Confirmation;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Navigation;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.Masking;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.lists.Columns;
import io.partnerportal.lists.DetailPanel;
import io.partnerportal.lists.EmptyState;
import io.partnerportal.lists.ListFooter;
import io.partnerportal.lists.ListPage;
import io.partnerportal.lists.ResultList;
import io.partnerportal.uikit.Icons;
import io.partnerportal.uikit.Notices;
import io.partnerportal.uikit.PageTabs;
import io.partnerportal.uikit.PortalLinks;
import io.partnerportal.uikit.TranslatedTitle;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Customer contacts (客户联系人): the up to five people customers may turn to, and beside them the chosen one's form. */
@Route("contacts/:id?")
@PageTitle("identity.nav.contacts")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Permission.CONTACTS)
class ContactsView extends Composite<ListPage> implements AfterNavigationObserver {

    private static final long serialVersionUID = 1;
    private static final String NEW = "new";

    private final transient ContactQueries queries;
    private final transient ContactService contacts;
    private final transient FormDrafts drafts;
    private final Grid<Contact> grid = new Grid<>();
    private final ResultList<Contact> list;
    private final ListFooter footer = new ListFooter();
    private final Button create = new Button(getTranslation("contacts.new"), Icons.PLUS.create(), _ -> open(NEW));

    ContactsView(ContactQueries queries, ContactService contacts, FormDrafts drafts, CurrentCaller caller) {
        this.queries = queries;
        this.contacts = contacts;
        this.drafts = drafts;
        this.list = new ResultList<>(grid, Contact::publicId, nothing());
        columns();
        list.onOpen(contact -> open(contact.publicId()));
        create.addThemeVariants(ButtonVariant.PRIMARY);
        getContent()
                .actions(create)
                .above(PageTabs.ofGroup(Navigation.CONTACTS, caller.get()))
                .list(list, footer)
                .onClose(() -> open(""));
    }

    @Override
    protected ListPage initContent() {
        return new ListPage(
                getTranslation("identity.nav.contacts"), getTranslation("contacts.purpose", ContactService.MOST));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        load();
        event.getRouteParameters().get("id").ifPresentOrElse(this::show, this::showNone);
    }

    private void load() {
        var all = queries.all();
        list.show(() -> all);
        footer.count(all.size());
        boolean full = all.size() >= ContactService.MOST;
        create.setEnabled(!full);
        create.setTooltipText(full ? getTranslation("contacts.too-many", ContactService.MOST) : "");
    }

    private void show(String id) {
        if (id.equals(NEW)) {
            list.mark(Optional.empty());
            getContent().open(new DetailPanel(getTranslation("contacts.new"), () -> open("")).body(form(null)));
            return;
        }
        PublicId.parse(id).flatMap(queries::find).ifPresentOrElse(this::show, () -> {
            Notices.refused("contacts.not-found");
            open("");
        });
    }

    private void show(Contact contact) {
        list.mark(Optional.of(contact));
        var delete = new Button(getTranslation("contacts.delete"), _ -> confirm(contact));
        delete.addThemeVariants(ButtonVariant.ERROR);
        getContent()
                .open(new DetailPanel(contact.name(), () -> open(""))
                        .body(form(contact))
                        .actions(delete));
    }

    private Component form(@Nullable Contact contact) {
        return new ContactForm(contacts, queries, drafts, contact, () -> open(""), () -> open("")).panel();
    }

    private void confirm(Contact contact) {
        new Confirmation(getTranslation("contacts.delete.question"))
                .fact(getTranslation("contacts.name"), contact.name())
                .consequence(getTranslation("contacts.delete.consequence"))
                .onDestroy(getTranslation("contacts.delete"), () -> {
                    contacts.delete(contact.key());
                    Notices.done("contacts.deleted", contact.name());
                    open("");
                })
                .open();
    }

    private void showNone() {
        list.mark(Optional.empty());
        getContent().close();
    }

    private void open(String id) {
        UI.getCurrent().navigate(id.isEmpty() ? PortalLinks.contacts() : PortalLinks.contacts() + "/" + id);
    }

    private void columns() {
        var columns = new Columns<>(grid);
        columns.text("name", getTranslation("contacts.name"), Contact::name);
        columns.masked("phone", getTranslation("contacts.phone"), Contact::phone, Masking::mobile);
        columns.masked("email", getTranslation("contacts.email"), Contact::email, Masking::email)
                .setWidth("14rem");
        columns.text("member", getTranslation("contacts.member"), Contact::member);
        columns.instant("created", getTranslation("contacts.created-at"), Contact::createdAt);
    }

    private EmptyState nothing() {
        return new EmptyState(
                Icons.EMPTY,
                getTranslation("contacts.none"),
                getTranslation("contacts.none.next"),
                new Button(getTranslation("contacts.new"), Icons.PLUS.create(), _ -> open(NEW)));
    }
}

package io.partnerportal.distribution.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.partnerportal.distribution.ApplicationFilter;
import io.partnerportal.distribution.ApplicationRow;
import io.partnerportal.distribution.ApplicationService;
import io.partnerportal.distribution.NewApplication;
import io.partnerportal.drafts.FormDrafts;
import io.partnerportal.forms.Confirmation;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.uikit.Facts;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.NoticeBar;
import io.partnerportal.uikit.Notices;
import io.partnerportal.uikit.PageHeader;
import io.partnerportal.uikit.Severity;
import io.partnerportal.uikit.TranslatedTitle;
import jakarta.annotation.security.RolesAllowed;

/** Where the owner of a customer account applies to become a reseller, and sees what became of it. */
@Route("account/reseller-application")
@PageTitle("identity.nav.reseller-application")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Permission.RESELLER_APPLY)
class OwnApplicationView extends Composite<Div> implements AfterNavigationObserver {

    private static final long serialVersionUID = 1;

    private final transient ApplicationService applications;
    private final transient CurrentCaller caller;
    private final transient FormDrafts drafts;
    private final Div content = new Div();

    OwnApplicationView(ApplicationService applications, CurrentCaller caller, FormDrafts drafts) {
        this.applications = applications;
        this.caller = caller;
        this.drafts = drafts;
        content.addClassName("pp-card");
        getContent().addClassName("pp-page");
        getContent()
                .add(
                        new PageHeader(
                                getTranslation("identity.nav.reseller-application"),
                                getTranslation("distribution.own.purpose")),
                        content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        var own = applications.own(new ApplicationFilter("", null));
        content.removeAll();
        if (own.stream().noneMatch(row -> row.state().isOpen())) {
            content.add(new NoticeBar(Severity.INFO, getTranslation("distribution.own.consequence")), form());
        }
        own.forEach(row -> content.add(application(row)));
    }

    private FormPanel<NewApplication> form() {
        var form = new FormPanel<>(NewApplication.class);
        form.required("distributor", new TextField(getTranslation("distribution.distributor-account")))
                .setHelperText(getTranslation("distribution.distributor-help"));
        form.required("company", new TextField(getTranslation("distribution.company")))
                .setMaxLength(NewApplication.LONGEST);
        form.required("contact", new TextField(getTranslation("distribution.contact")))
                .setMaxLength(NewApplication.LONGEST);
        form.field("note", new TextArea(getTranslation("distribution.note"))).setMaxLength(NewApplication.LONGEST_NOTE);
        var draft = drafts.of("reseller-application");
        form.read(new NewApplication("", caller.get().displayName(), "", ""))
                .onSubmit(getTranslation("distribution.apply"), wish -> {
                    applications.apply(wish);
                    draft.forget();
                    Notices.done("distribution.applied");
                    show();
                });
        return draft.over(form);
    }

    private Component application(ApplicationRow row) {
        var formats = Formats.current();
        var facts = new Facts()
                .add(getTranslation("distribution.state"), ApplicationWords.badge(row))
                .add(getTranslation("distribution.distributor"), row.distributor())
                .add(getTranslation("distribution.company"), row.company())
                .add(getTranslation("distribution.created"), formats.minute(row.createdAt()));
        if (row.reason() != null) {
            facts.add(getTranslation("distribution.reason"), row.reason());
        }
        var part = new Section(facts);
        part.addClassName("pp-part");
        if (row.state().isOpen()) {
            part.add(new Button(getTranslation("distribution.withdraw"), _ -> confirm(row)));
        }
        return part;
    }

    private void confirm(ApplicationRow row) {
        new Confirmation(getTranslation("distribution.withdraw.question"))
                .fact(getTranslation("distribution.distributor"), row.distributor())
                .onDestroy(getTranslation("distribution.withdraw"), () -> {
                    applications.withdraw(row.key());
                    Notices.done("distribution.withdrawn");
                    show();
                })
                .open();
    }
}

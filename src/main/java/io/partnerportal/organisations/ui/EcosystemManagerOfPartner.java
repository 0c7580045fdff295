package io.partnerportal.organisations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.EcosystemManager;
import io.partnerportal.organisations.EcosystemManagerQueries;
import io.partnerportal.organisations.EcosystemManagerService;
import io.partnerportal.organisations.PartnerPart;
import io.partnerportal.organisations.PartnerRow;
import io.partnerportal.uikit.Facts;
import io.partnerportal.uikit.Notices;
import io.partnerportal.uikit.Seen;
import org.springframework.core.annotation.Order;

/** On the operator's page of a partner: who of the vendor looks after it (生态经理). */
@SpringComponent
@Order(5)
class EcosystemManagerOfPartner implements PartnerPart {

    private final EcosystemManagerQueries queries;
    private final EcosystemManagerService managers;

    EcosystemManagerOfPartner(EcosystemManagerQueries queries, EcosystemManagerService managers) {
        this.queries = queries;
        this.managers = managers;
    }

    @Override
    public Component of(PartnerRow partner) {
        return new Part(new PublicId(partner.publicId()), queries, managers);
    }

    /** Who it is, and the form in its place. */
    private static final class Part extends Section {

        private static final long serialVersionUID = 1;

        private final PublicId partner;
        private final transient EcosystemManagerQueries queries;
        private final transient EcosystemManagerService managers;

        Part(PublicId partner, EcosystemManagerQueries queries, EcosystemManagerService managers) {
            this.partner = partner;
            this.queries = queries;
            this.managers = managers;
            addClassName("pp-part");
            show();
        }

        private void show() {
            var manager = queries.of(partner);
            var appoint = new Button(text("organisations.manager.appoint"), _ -> ask(manager));
            appoint.addClassName("pp-quiet");
            var head = new Div(new H3(text("organisations.manager")), appoint);
            head.addClassName("pp-part-head");
            removeAll();
            add(
                    head,
                    new Facts()
                            .add(text("organisations.manager.name"), manager.managerName())
                            .add(text("organisations.manager.mobile"), manager.managerMobile())
                            .add(text("organisations.email"), manager.managerEmail()));
        }

        private void ask(EcosystemManager start) {
            var seen = new Seen<>(start, () -> queries.of(partner));
            var form = new FormPanel<>(EcosystemManager.class);
            form.field("managerName", new TextField(text("organisations.manager.name")))
                    .setHelperText(text("organisations.manager.name-help"));
            form.field("managerMobile", new TextField(text("organisations.manager.mobile")));
            form.field("managerEmail", new EmailField(text("organisations.email")));
            form.read(start)
                    .onSubmit(text("organisations.manager.appoint"), wish -> save(seen, wish))
                    .onCancel(this::show);
            removeAll();
            add(new H3(text("organisations.manager.appoint")), form);
        }

        private void save(Seen<EcosystemManager> seen, EcosystemManager wish) {
            seen.save(before -> managers.appoint(partner, before, wish));
            Notices.done("organisations.manager.appointed");
            show();
        }

        private static String text(String key) {
            return UI.getCurrent().getTranslation(key);
        }
    }
}

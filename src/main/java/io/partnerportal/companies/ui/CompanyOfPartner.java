package io.partnerportal.companies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.partnerportal.companies.CompanyRegister;
import io.partnerportal.companies.Registration;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.PartnerPart;
import io.partnerportal.organisations.PartnerRow;
import io.partnerportal.uikit.Facts;
import io.partnerportal.uikit.Notices;
import org.springframework.core.annotation.Order;

/** On the operator's page of a partner: the credit code, and whose further account it is, if it is one. */
@SpringComponent
@Order(10)
class CompanyOfPartner implements PartnerPart {

    private final CompanyRegister register;

    CompanyOfPartner(CompanyRegister register) {
        this.register = register;
    }

    @Override
    public Component of(PartnerRow partner) {
        return new Part(new PublicId(partner.publicId()), register);
    }

    /** What is registered, and the form in its place. */
    private static final class Part extends Section {

        private static final long serialVersionUID = 1;

        private final PublicId partner;
        private final transient CompanyRegister register;

        Part(PublicId partner, CompanyRegister register) {
            this.partner = partner;
            this.register = register;
            addClassName("pp-part");
            show();
        }

        private void show() {
            var registration = register.of(partner);
            var change = new Button(text("companies.register"), _ -> ask(registration));
            change.addClassName("pp-quiet");
            var head = new Div(new H3(text("companies.legal-person")), change);
            head.addClassName("pp-part-head");
            removeAll();
            add(
                    head,
                    new Facts()
                            .add(text("companies.credit-code"), registration.creditCode())
                            .add(text("companies.master-account"), registration.masterAccount()));
        }

        private void ask(Registration start) {
            var form = new FormPanel<>(Registration.class);
            form.field("creditCode", new TextField(text("companies.credit-code")))
                    .setHelperText(text("companies.credit-code-help"));
            form.required("masterAccount", new TextField(text("companies.master-account")))
                    .setHelperText(text("companies.master-account-help"));
            form.read(start).onSubmit(text("companies.register"), this::save).onCancel(this::show);
            removeAll();
            add(new H3(text("companies.register")), form);
        }

        private void save(Registration wish) {
            register.register(partner, wish);
            Notices.done("companies.registered");
            show();
        }

        private static String text(String key) {
            return UI.getCurrent().getTranslation(key);
        }
    }
}

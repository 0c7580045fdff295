package io.partnerportal.authorisations.ui;

import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.partnerportal.agreements.AgreementTexts;
import io.partnerportal.associations.AssociationType;
import io.partnerportal.authorisations.AuthorisationService;
import io.partnerportal.clientele.CustomerAction;
import io.partnerportal.clientele.CustomerCard;
import io.partnerportal.drafts.FormDrafts;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.Rejection;
import io.partnerportal.uikit.Notices;
import org.springframework.core.annotation.Order;

/** Asks a customer for authorisations (申请授权), from its row or its page. */
@SpringComponent
@Order(70)
class AuthoriseAction implements CustomerAction {

    private final AuthorisationService service;
    private final AgreementTexts texts;
    private final FormDrafts drafts;
    private final CurrentCaller caller;

    AuthoriseAction(AuthorisationService service, AgreementTexts texts, FormDrafts drafts, CurrentCaller caller) {
        this.service = service;
        this.texts = texts;
        this.drafts = drafts;
        this.caller = caller;
    }

    @Override
    public String nameKey() {
        return "authorisations.request";
    }

    @Override
    public boolean isFor(CustomerCard customer) {
        return customer.isOwn()
                && customer.relation().type() == AssociationType.RESALE
                && caller.may(Permission.CUSTOMERS_AUTHORISE);
    }

    @Override
    public void open(CustomerCard customer, SerializableRunnable changed) {
        try {
            var requestable = service.requestable(customer.id());
            var draft = drafts.of("authorisation-request", customer.id());
            new AuthoriseDialog(customer, requestable, service, texts, draft, changed).open();
        } catch (Rejection nothing) {
            Notices.refused(nothing);
        }
    }
}

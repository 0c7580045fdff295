package io.partnerportal.authorisations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.partnerportal.associations.AssociationType;
import io.partnerportal.authorisations.AuthorisationQueries;
import io.partnerportal.authorisations.AuthorisationService;
import io.partnerportal.clientele.CustomerCard;
import io.partnerportal.clientele.CustomerPanel;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** On a customer's page: what the partner may do for it, and how it came to that. */
@SpringComponent
@Order(50)
class AuthorisationsPanel implements CustomerPanel {

    private final AuthorisationQueries queries;
    private final AuthorisationService service;
    private final CurrentCaller caller;

    AuthorisationsPanel(AuthorisationQueries queries, AuthorisationService service, CurrentCaller caller) {
        this.queries = queries;
        this.service = service;
        this.caller = caller;
    }

    @Override
    public Optional<Component> of(CustomerCard customer, SerializableRunnable changed) {
        if (!customer.isOwn() || !caller.may(Permission.CUSTOMERS_READ)) {
            return Optional.empty();
        }
        var found = queries.of(customer.id());
        return customer.relation().type() != AssociationType.RESALE
                        && found.rows().isEmpty()
                ? Optional.empty()
                : Optional.of(new PartnerAuthorisations(
                        found, caller.may(Permission.CUSTOMERS_AUTHORISE) ? service : null, changed));
    }
}

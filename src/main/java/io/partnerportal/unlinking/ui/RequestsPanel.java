package io.partnerportal.unlinking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.partnerportal.clientele.CustomerCard;
import io.partnerportal.clientele.CustomerPanel;
import io.partnerportal.drafts.FormDrafts;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.protection.Protection;
import io.partnerportal.unlinking.RequestQueries;
import io.partnerportal.unlinking.UnlinkService;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** On a customer's page: what was asked about its association, and what became of it. */
@SpringComponent
@Order(60)
class RequestsPanel implements CustomerPanel {

    private final RequestQueries queries;
    private final UnlinkService service;
    private final Protection protection;
    private final FormDrafts drafts;
    private final CurrentCaller caller;

    RequestsPanel(
            RequestQueries queries,
            UnlinkService service,
            Protection protection,
            FormDrafts drafts,
            CurrentCaller caller) {
        this.queries = queries;
        this.service = service;
        this.protection = protection;
        this.drafts = drafts;
        this.caller = caller;
    }

    @Override
    public Optional<Component> of(CustomerCard customer, SerializableRunnable changed) {
        if (!customer.isOwn()
                || !caller.may(Permission.CUSTOMERS_UNLINK)
                || queries.of(customer.id()).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PartnerRequests(
                "unlinking.requests-title", service, protection, drafts, () -> queries.of(customer.id()), changed));
    }
}

package io.partnerportal.unlinking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.partnerportal.clientele.AssociationRecordPart;
import io.partnerportal.drafts.FormDrafts;
import io.partnerportal.exports.ListExport;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.protection.Protection;
import io.partnerportal.unlinking.RequestFilter;
import io.partnerportal.unlinking.RequestQueries;
import io.partnerportal.unlinking.RequestRow;
import io.partnerportal.unlinking.UnlinkService;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** Above the association records: requests that wait (待处理申请). */
@SpringComponent
@Order(10)
class PendingRequests implements AssociationRecordPart {

    private final RequestQueries queries;
    private final UnlinkService service;
    private final Protection protection;
    private final FormDrafts drafts;
    private final ListExport<RequestFilter, RequestRow> requestExport;
    private final CurrentCaller caller;

    PendingRequests(
            RequestQueries queries,
            UnlinkService service,
            Protection protection,
            FormDrafts drafts,
            ListExport<RequestFilter, RequestRow> requestExport,
            CurrentCaller caller) {
        this.queries = queries;
        this.service = service;
        this.protection = protection;
        this.drafts = drafts;
        this.requestExport = requestExport;
        this.caller = caller;
    }

    @Override
    public Optional<Component> create() {
        if (!caller.may(Permission.CUSTOMERS_UNLINK)) {
            return Optional.empty();
        }
        var waiting =
                new PartnerRequests("unlinking.pending-title", service, protection, drafts, queries::pending, () -> {});
        return Optional.of(waiting.withFile(requestExport.menu(() -> new RequestFilter(false), Map::of)));
    }
}

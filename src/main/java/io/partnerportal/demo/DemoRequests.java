package io.partnerportal.demo;

import io.partnerportal.associations.AssociationType;
import io.partnerportal.clientele.ClienteleFilter;
import io.partnerportal.clientele.ClienteleQueries;
import io.partnerportal.clientele.ClienteleRow;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Callers;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.unlinking.OwnRequestService;
import io.partnerportal.unlinking.RequestSwitch;
import io.partnerportal.unlinking.UnlinkService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What customers and partners of the demo ask of each other: a request that waits for either side. */
@Component
class DemoRequests {

    private final OwnRequestService ofCustomers;
    private final UnlinkService ofPartners;
    private final ClienteleQueries customers;
    private final Callers callers;
    private final JdbcClient jdbc;

    DemoRequests(
            OwnRequestService ofCustomers,
            UnlinkService ofPartners,
            ClienteleQueries customers,
            Callers callers,
            JdbcClient jdbc) {
        this.ofCustomers = ofCustomers;
        this.ofPartners = ofPartners;
        this.customers = customers;
        this.callers = callers;
        this.jdbc = jdbc;
    }

    void create() {
        try (var _ = owner("qingshan-medical")) {
            ofCustomers.request("集团统一采购，明年起由总部签约。");
        }
        try (var _ = owner("huadong-cloud")) {
            var wish = new RequestSwitch(customer("dongfang-media"), AssociationType.RESALE, "希望由我司统一开票结算。");
            ofPartners.requestSwitch(wish);
        }
    }

    private PublicId customer(String account) {
        return customers
                .page(ClienteleFilter.ofText(account), ClienteleRow.Key.NEWEST, 1)
                .getFirst()
                .publicId();
    }

    private ActingAs owner(String account) {
        long owner = jdbc.sql("""
                select u.id
                  from portal_user u
                  join account a on a.id = u.account_id
                 where a.name = :account and u.kind = 'OWNER'
                """).param("account", account).query(Long.class).single();
        return ActingAs.of(callers.byUser(owner).orElseThrow());
    }
}

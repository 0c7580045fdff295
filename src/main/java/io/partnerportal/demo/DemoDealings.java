package io.partnerportal.demo;

import org.springframework.stereotype.Component;

/** What partners, their customers and the operator have to do with each other, from the first prospect to a transfer. */
@Component
class DemoDealings {

    private final DemoProspects prospects;
    private final DemoInvitations invitations;
    private final DemoClientele clientele;
    private final DemoRequests requests;
    private final DemoTransfers transfers;

    DemoDealings(
            DemoProspects prospects,
            DemoInvitations invitations,
            DemoClientele clientele,
            DemoRequests requests,
            DemoTransfers transfers) {
        this.prospects = prospects;
        this.invitations = invitations;
        this.clientele = clientele;
        this.requests = requests;
        this.transfers = transfers;
    }

    void create() {
        prospects.create();
        invitations.create();
        clientele.create();
        requests.create();
        transfers.create();
    }
}

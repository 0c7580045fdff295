package io.partnerportal.transfers;

import io.partnerportal.GivenPeople;
import io.partnerportal.TestCallers;
import io.partnerportal.customers.CustomerCreated;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.PartnerIdentity;
import io.partnerportal.organisations.PartnerOnboarded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Customers that are to move, through the doors people use. */
@Component
public class GivenTransfers {

    /** A distributor, two of its resellers, and a resale customer of the first. */
    public record Cast(
            PartnerOnboarded distributor, PartnerOnboarded giver, PartnerOnboarded receiver, CustomerCreated customer) {

        public Caller givers() {
            return administrator(giver);
        }

        public Caller receivers() {
            return administrator(receiver);
        }
    }

    private final GivenPeople given;
    private final TransferService transfers;
    private final TransferConsentService consents;
    private final JdbcClient jdbc;

    GivenTransfers(GivenPeople given, TransferService transfers, TransferConsentService consents, JdbcClient jdbc) {
        this.given = given;
        this.transfers = transfers;
        this.consents = consents;
        this.jdbc = jdbc;
    }

    public Cast cast() {
        var distributor = given.aPartner(PartnerIdentity.DISTRIBUTOR, null);
        var giver = given.aPartner(PartnerIdentity.RESELLER, distributor.publicId());
        var receiver = given.aPartner(PartnerIdentity.RESELLER, distributor.publicId());
        return new Cast(distributor, giver, receiver, given.aCustomerOf(giver));
    }

    public PublicId opened(Cast cast) {
        try (var _ = ActingAs.of(operator())) {
            return transfers.open(
                    new NewTransfer(cast.customer().publicId(), cast.receiver().publicId(), "服务区域调整"));
        }
    }

    /** Both have agreed. */
    public PublicId ready(Cast cast) {
        var transfer = opened(cast);
        agree(cast.givers(), transfer);
        agree(cast.receivers(), transfer);
        return transfer;
    }

    public PublicId done(Cast cast) {
        var transfer = ready(cast);
        try (var _ = ActingAs.of(operator())) {
            transfers.complete(transfer);
        }
        return transfer;
    }

    public void agree(Caller reseller, PublicId transfer) {
        try (var _ = ActingAs.of(reseller)) {
            consents.decide(new DecideTransfer(transfer, true, ""));
        }
    }

    public String stateOf(PublicId transfer) {
        return jdbc.sql("select state from customer_transfer where public_id = ?")
                .params(transfer.value())
                .query(String.class)
                .single();
    }

    /** Whose customer it is; 0 for nobody's. */
    public long partnerOf(CustomerCreated customer) {
        return jdbc.sql("select partner_id from relation where current_id = ?")
                .params(customer.id())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    public static Caller operator() {
        return TestCallers.operator(Permission.OPERATE_TRANSFERS);
    }

    static Caller administrator(PartnerOnboarded partner) {
        return TestCallers.partner(
                partner.id(), Permission.HOME, Permission.CUSTOMERS_READ, Permission.CUSTOMERS_TRANSFER);
    }
}

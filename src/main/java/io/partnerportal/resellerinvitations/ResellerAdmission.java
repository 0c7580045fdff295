package io.partnerportal.resellerinvitations;

import io.partnerportal.agreements.Agreed;
import io.partnerportal.agreements.Consents;
import io.partnerportal.agreements.Document;
import io.partnerportal.distribution.NotAsReseller;
import io.partnerportal.distribution.ResellerIntake;
import io.partnerportal.identity.AccountKind;
import io.partnerportal.identity.Open;
import io.partnerportal.links.InvitationChanged;
import io.partnerportal.links.InvitationRows;
import io.partnerportal.links.LinkCheck;
import io.partnerportal.organisations.Standings;
import io.partnerportal.outreach.AddressRules;
import io.partnerportal.registrations.RegisteredAccounts;
import io.partnerportal.registrations.Registration;
import io.partnerportal.registrations.RegistrationCodes;
import io.partnerportal.resellerinvitations.ResellerInvitationTable.Held;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one transaction in which somebody becomes a reseller: all of it happens, or nothing. Its locks come in the order
 * everybody keeps: the distributor, the customer, the invitation.
 */
@Service
@Transactional
@Open("called by the doors of this module, which have looked at the link")
class ResellerAdmission {

    private static final Set<Document> OF_EVERYBODY = Set.of(Document.RESELLER_TERMS);
    private static final Set<Document> OF_NEW_ACCOUNTS =
            Set.of(Document.RESELLER_TERMS, Document.USER_AGREEMENT, Document.PRIVACY);

    private final Standings standings;
    private final Consents consents;
    private final RegistrationCodes codes;
    private final RegisteredAccounts accounts;
    private final ResellerIntake intake;
    private final LinkCheck links;
    private final InvitationRows rows;
    private final ResellerInvitationTable table;
    private final ResellerAcceptanceNotices notices;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    ResellerAdmission(
            Standings standings,
            Consents consents,
            RegistrationCodes codes,
            RegisteredAccounts accounts,
            ResellerIntake intake,
            LinkCheck links,
            InvitationRows rows,
            ResellerInvitationTable table,
            ResellerAcceptanceNotices notices,
            JdbcClient jdbc,
            ApplicationEventPublisher events) {
        this.standings = standings;
        this.consents = consents;
        this.codes = codes;
        this.accounts = accounts;
        this.intake = intake;
        this.links = links;
        this.rows = rows;
        this.table = table;
        this.notices = notices;
        this.jdbc = jdbc;
        this.events = events;
    }

    public void register(Held invitation, Registration form, Agreed agreed) {
        lockDistributor(invitation);
        consents.check(agreed, OF_NEW_ACCOUNTS);
        // before anything says whether the address is taken: only who reads it may know
        codes.prove(invitation.publicId().value(), invitation.recipient(), form);
        var account = accounts.open(AccountKind.PARTNER, form, invitation.recipient());
        intake.takeOn(account.id(), invitation.distributor());
        finish(invitation, account.id(), agreed, OF_NEW_ACCOUNTS);
    }

    public void accept(Held invitation, long account, Agreed agreed) {
        lockDistributor(invitation);
        consents.check(agreed, OF_EVERYBODY);
        requireInvited(invitation, account);
        try {
            intake.convert(account, invitation.distributor());
        } catch (NotAsReseller refused) {
            throw new ResellerRefused(ResellerFailure.of(refused.obstacle()));
        }
        finish(invitation, account, agreed, OF_EVERYBODY);
    }

    private void lockDistributor(Held invitation) {
        if (standings.lock(invitation.distributor()).isFrozen()) {
            throw new ResellerRefused(ResellerFailure.BUSY);
        }
    }

    private void requireInvited(Held invitation, long account) {
        var own = jdbc.sql("select email from account where id = :account")
                .param("account", account)
                .query(String.class)
                .single();
        if (!AddressRules.plainEmail(own).equals(AddressRules.plainEmail(invitation.recipient()))) {
            throw new ResellerRefused(ResellerFailure.NOT_INVITED);
        }
    }

    private void finish(Held invitation, long account, Agreed agreed, Set<Document> needed) {
        if (!rows.use(invitation, account)) {
            throw links.tooLate(invitation, table.find(invitation.publicId()));
        }
        var reseller = accounts.owner(account);
        consents.record(agreed, needed, invitation.publicId().value(), reseller);
        events.publishEvent(InvitationChanged.of(
                invitation, "accepted", Map.of("recipient", invitation.recipient(), "account", reseller.name())));
        notices.accepted(invitation, reseller);
    }
}

package io.partnerportal.resellerinvitations;

import io.partnerportal.agreements.Agreed;
import io.partnerportal.agreements.Document;
import io.partnerportal.distribution.ResellerIntake;
import io.partnerportal.identity.AccountKind;
import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.identity.UserKind;
import io.partnerportal.outreach.AddressRules;
import io.partnerportal.resellerinvitations.ResellerInvitationTable.Held;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The owner of an account accepts an invitation with that account. */
@Service
@Transactional
@Allowed(Permission.HOME)
public class ResellerAcceptanceService {

    private final ResellerLinks links;
    private final ResellerAcceptance acceptance;
    private final ResellerIntake intake;
    private final JdbcClient jdbc;
    private final CurrentCaller caller;

    ResellerAcceptanceService(
            ResellerLinks links,
            ResellerAcceptance acceptance,
            ResellerIntake intake,
            JdbcClient jdbc,
            CurrentCaller caller) {
        this.links = links;
        this.acceptance = acceptance;
        this.intake = intake;
        this.jdbc = jdbc;
        this.caller = caller;
    }

    /**
     * The caller's customer account is at once a reseller's.
     *
     * @return why that was not possible, which the distributor reads too; absent where it was
     * @throws LinkRefused the link opens nothing
     * @throws AccessDeniedException the caller is not the owner of an account
     */
    public Optional<ResellerFailure> accept(String id, String token, Agreed agreed) {
        var who = caller.get();
        if (who.userKind() != UserKind.OWNER || who.accountKind() == AccountKind.OPERATOR) {
            throw new AccessDeniedException("Only the owner of an account accepts an invitation with it");
        }
        var held = links.lock(id, token);
        return acceptance.accept(held, agreed, Set.of(Document.RESELLER_TERMS), () -> {
            requireInvited(held, who);
            intake.convert(who.account(), held.distributor());
            return who.account();
        });
    }

    private void requireInvited(Held invitation, Caller who) {
        var own = jdbc.sql("select email from account where id = :account")
                .param("account", who.account())
                .query(String.class)
                .single();
        if (!AddressRules.plainEmail(own).equals(AddressRules.plainEmail(invitation.recipient()))) {
            throw new LinkRefused(ResellerFailure.NOT_INVITED);
        }
    }
}

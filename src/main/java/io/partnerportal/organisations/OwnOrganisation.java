package io.partnerportal.organisations;

import io.partnerportal.identity.Scope;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The organisation a partner's own people look after: the one of their scope and no other. */
@Component
public class OwnOrganisation {

    private final JdbcClient jdbc;

    OwnOrganisation(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws AccessDeniedException the caller belongs to no partner */
    public static long of(Scope scope) {
        if (scope instanceof Scope.Partner partner) {
            return partner.organisation();
        }
        throw new AccessDeniedException("Only a partner's people look after their organisation");
    }

    /**
     * Lets one change of an organisation's people at a time through, where a rule counts what is there. The first
     * statement of its transaction, so that everything read afterwards is what the one before left.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long lock(Scope scope) {
        return lock(of(scope));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public long lock(long organisation) {
        return jdbc.sql("select id from organisation where id = :organisation for update")
                .param("organisation", organisation)
                .query(Long.class)
                .single();
    }

    /**
     * Holds off whoever locks the organisation, so that its people stay what they are until the transaction ends; others
     * who rely on them go on. The first statement of its transaction, as {@link #lock(Scope)}.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long relyOn(Scope scope) {
        return jdbc.sql("select id from organisation where id = :organisation lock in share mode")
                .param("organisation", of(scope))
                .query(Long.class)
                .single();
    }

    /**
     * As {@link #lock(Scope)}, for the operator.
     *
     * @throws NotFound there is no such partner
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long lock(PublicId partner) {
        // a locking read: a plain one would fix what the transaction sees before the organisation is its own
        return jdbc.sql("select id from account where public_id = :partner and kind = 'PARTNER' lock in share mode")
                .param("partner", partner.value())
                .query(Long.class)
                .optional()
                .map(this::lock)
                .orElseThrow(() -> new NotFound("organisations.partner-not-found"));
    }

    public PartnerIdentity identity(long organisation) {
        return jdbc.sql("select identity from organisation where id = :organisation")
                .param("organisation", organisation)
                .query(PartnerIdentity.class)
                .single();
    }
}

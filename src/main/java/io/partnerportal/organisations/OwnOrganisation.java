package io.partnerportal.organisations;

import io.partnerportal.identity.Scope;
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

    public PartnerIdentity identity(long organisation) {
        return jdbc.sql("select identity from organisation where id = :organisation")
                .param("organisation", organisation)
                .query(PartnerIdentity.class)
                .single();
    }
}

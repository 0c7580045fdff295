package io.partnerportal.organisations;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.identity.Scope;
import io.partnerportal.kernel.PublicId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who of the vendor looks after a partner: the partner reads its own, the operator everybody's. */
@Service
@Transactional(readOnly = true)
public class EcosystemManagerQueries {

    private static final String MANAGERS = """
            select m.name as manager_name, m.mobile as manager_mobile, m.email as manager_email
              from ecosystem_manager m
              join account a on a.id = m.organisation_id
            """;

    private final JdbcClient jdbc;
    private final CurrentCaller caller;

    EcosystemManagerQueries(JdbcClient jdbc, CurrentCaller caller) {
        this.jdbc = jdbc;
        this.caller = caller;
    }

    /** Nobody for a caller who belongs to no partner. */
    @Allowed(Permission.HOME)
    public EcosystemManager own() {
        return caller.scope() instanceof Scope.Partner partner
                ? one(jdbc.sql(MANAGERS + " where m.organisation_id = :key").param("key", partner.organisation()))
                : EcosystemManager.NOBODY;
    }

    @Allowed(Permission.OPERATE_PARTNERS)
    public EcosystemManager of(PublicId partner) {
        return one(jdbc.sql(MANAGERS + " where a.public_id = :key").param("key", partner.value()));
    }

    private static EcosystemManager one(JdbcClient.StatementSpec statement) {
        return statement.query(EcosystemManager.class).optional().orElse(EcosystemManager.NOBODY);
    }
}

package io.partnerportal.resellers;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.OwnOrganisation;
import io.partnerportal.protection.CodeRefused;
import io.partnerportal.protection.Verified;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands over to resellers what is the distributor's otherwise, and takes it back; what they did with it stays (R53). */
@Service
@Transactional
@Allowed(Permission.RESELLERS_MANAGE)
public class GrantService {

    /** The operations that need a code while the account's switch is on (R29). */
    public static final String GRANT = "resellers.operation.grant";

    public static final String REVOKE = "resellers.operation.revoke";

    private final Verified verified;
    private final OwnOrganisation organisations;
    private final OwnResellers own;
    private final ResellerNotices notices;
    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;
    private final CurrentCaller caller;
    private final ApplicationEventPublisher events;

    GrantService(
            Verified verified,
            OwnOrganisation organisations,
            OwnResellers own,
            ResellerNotices notices,
            JdbcClient jdbc,
            Ids ids,
            Clock clock,
            CurrentCaller caller,
            ApplicationEventPublisher events) {
        this.verified = verified;
        this.organisations = organisations;
        this.own = own;
        this.notices = notices;
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
        this.caller = caller;
        this.events = events;
    }

    /**
     * @throws CodeRefused the account asks for a code and there is none that is right
     * @throws ResellerRefused it has it already
     */
    public void grant(PublicId reseller, GrantKind kind) {
        verified.require(GRANT, List.of(reseller, kind));
        long distributor = organisations.lock(caller.scope());
        var found = own.own(reseller);
        int added = jdbc.sql("""
                insert ignore into reseller_grant (id, reseller_id, distributor_id, kind, granted_by, granted_at, open_key)
                values (:id, :reseller, :distributor, :kind, :by, :now, :key)
                """)
                .param("id", ids.next())
                .param("reseller", found.id())
                .param("distributor", distributor)
                .param("kind", kind.name())
                .param("by", caller.get().name())
                .param("now", clock.instant())
                .param("key", Grants.key(found.id(), distributor, kind))
                .update();
        if (added == 0) {
            throw new ResellerRefused("resellers.granted-already");
        }
        changed(found, kind, true, distributor);
    }

    /**
     * @throws CodeRefused the account asks for a code and there is none that is right
     * @throws ResellerRefused it does not have it
     */
    public void revoke(PublicId reseller, GrantKind kind) {
        verified.require(REVOKE, List.of(reseller, kind));
        long distributor = organisations.lock(caller.scope());
        var found = own.own(reseller);
        int ended = jdbc.sql("""
                update reseller_grant set revoked_by = :by, revoked_at = :now, open_key = null
                 where open_key = :key
                """)
                .param("by", caller.get().name())
                .param("now", clock.instant())
                .param("key", Grants.key(found.id(), distributor, kind))
                .update();
        if (ended == 0) {
            throw new ResellerRefused("resellers.not-granted");
        }
        changed(found, kind, false, distributor);
    }

    private void changed(OwnResellers.Own reseller, GrantKind kind, boolean granted, long distributor) {
        events.publishEvent(new GrantChanged(reseller.name(), kind, granted, distributor));
        notices.granted(reseller.id(), kind, granted);
    }
}

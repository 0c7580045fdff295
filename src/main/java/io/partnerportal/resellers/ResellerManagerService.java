package io.partnerportal.resellers;

import io.partnerportal.batches.Batch;
import io.partnerportal.batches.BatchResult;
import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.OwnOrganisation;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says which of the distributor's account managers (客户经理) looks after which resellers. */
@Service
@Transactional
@Allowed(Permission.RESELLERS_MANAGE)
public class ResellerManagerService {

    private final OwnOrganisation organisations;
    private final OwnResellers own;
    private final ManagerPeriods periods;
    private final ResellerNotices notices;
    private final Batch batch;
    private final JdbcClient jdbc;
    private final CurrentCaller caller;

    ResellerManagerService(
            OwnOrganisation organisations,
            OwnResellers own,
            ManagerPeriods periods,
            ResellerNotices notices,
            Batch batch,
            JdbcClient jdbc,
            CurrentCaller caller) {
        this.organisations = organisations;
        this.own = own;
        this.periods = periods;
        this.notices = notices;
        this.batch = batch;
        this.jdbc = jdbc;
        this.caller = caller;
    }

    /**
     * Whoever looked after one of them until now does so no longer.
     *
     * @param resellers 100 at most
     * @throws InvalidField {@code manager} is no active account manager of the distributor
     */
    public BatchResult assign(PublicId manager, List<PublicId> resellers) {
        long distributor = organisations.lock(caller.scope());
        long user = manager(manager, distributor);
        var result = batch.each(resellers, own::name, reseller -> {
            var found = own.own(reseller);
            if (Objects.equals(found.manager(), user)) {
                throw new ResellerRefused("resellers.manager-same");
            }
            periods.begin(found, user, distributor);
        });
        if (result.done() > 0) {
            notices.assigned(user, result.done());
        }
        return result;
    }

    /** @param resellers 100 at most */
    public BatchResult takeBack(List<PublicId> resellers) {
        long distributor = organisations.lock(caller.scope());
        return batch.each(resellers, own::name, reseller -> {
            var found = own.own(reseller);
            if (found.manager() == null) {
                throw new ResellerRefused("resellers.manager-none");
            }
            periods.end(found, distributor);
        });
    }

    private long manager(PublicId manager, long distributor) {
        return jdbc.sql("""
                select u.id
                  from portal_user u
                  join member_role m on m.user_id = u.id
                  join role r on r.id = m.role_id and r.name = 'ACCOUNT_MANAGER' and r.organisation_id is null
                 where u.public_id = :manager and u.account_id = :distributor and u.status = 'ACTIVE'
                """)
                .param("manager", manager.value())
                .param("distributor", distributor)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new InvalidField("manager", "resellers.manager-unknown"));
    }
}

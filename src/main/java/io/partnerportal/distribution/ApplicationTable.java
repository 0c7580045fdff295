package io.partnerportal.distribution;

import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import java.time.Clock;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of applications as they change; the state decides who of two was first. */
@Component
class ApplicationTable {

    /** An application as a decision needs to know it. */
    record Filed(long id, long account, long distributor, String company) {}

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;
    private final CurrentCaller caller;

    ApplicationTable(JdbcClient jdbc, Ids ids, Clock clock, CurrentCaller caller) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
        this.caller = caller;
    }

    /** @throws NotAsReseller the account applied elsewhere at the same moment */
    PublicId file(long account, long distributor, NewApplication wish) {
        var id = PublicId.random();
        try {
            jdbc.sql("""
                    insert into reseller_application
                           (id, public_id, account_id, distributor_id, company, contact, note, state, open_id, created_at)
                    values (:id, :publicId, :account, :distributor, :company, :contact, :note, 'VENDOR_REVIEW', :account,
                            :now)
                    """)
                    .param("id", ids.next())
                    .param("publicId", id.value())
                    .param("account", account)
                    .param("distributor", distributor)
                    .param("company", wish.company())
                    .param("contact", wish.contact())
                    .param("note", wish.note())
                    .param("now", clock.instant())
                    .update();
        } catch (DuplicateKeyException meanwhile) {
            throw new NotAsReseller(ResellerObstacle.APPLYING);
        }
        return id;
    }

    /**
     * @param whose column that says who may ask, such as {@code distributor_id}
     * @throws NotFound there is none of theirs
     */
    Filed find(PublicId application, String whose, long who) {
        return jdbc.sql("""
                select id, account_id as account, distributor_id as distributor, company
                  from reseller_application
                 where public_id = :application and %s = :who
                """.formatted(whose))
                .param("application", application.value())
                .param("who", who)
                .query(Filed.class)
                .optional()
                .orElseThrow(() -> new NotFound("distribution.not-found"));
    }

    /** @throws ApplicationRefused it is not where the vendor looks at it */
    void vetted(Filed application, ApplicationState to, String reason) {
        move(application, ApplicationState.VENDOR_REVIEW, to, "vetted", reason);
    }

    /** @throws ApplicationRefused it does not wait for the distributor */
    void decided(Filed application, ApplicationState to, String reason) {
        move(application, ApplicationState.DISTRIBUTOR_REVIEW, to, "decided", reason);
    }

    private void move(Filed application, ApplicationState from, ApplicationState to, String deed, String reason) {
        int moved = jdbc.sql("""
                update reseller_application
                   set state = :to, %1$s_by = left(:by, 160), %1$s_at = :now, reason = nullif(:reason, ''),
                       open_id = if(:open, open_id, null)
                 where id = :id and state = :from
                """.formatted(deed))
                .param("to", to.name())
                .param("by", caller.get().name())
                .param("now", clock.instant())
                .param("reason", reason)
                .param("open", to.isOpen())
                .param("id", application.id())
                .param("from", from.name())
                .update();
        if (moved == 0) {
            throw new ApplicationRefused();
        }
    }

    /** @throws ApplicationRefused it is decided */
    void withdrawn(Filed application) {
        int withdrawn = jdbc.sql("""
                update reseller_application set state = 'WITHDRAWN', open_id = null, decided_at = :now
                 where id = :id and state in ('VENDOR_REVIEW', 'DISTRIBUTOR_REVIEW')
                """)
                .param("now", clock.instant())
                .param("id", application.id())
                .update();
        if (withdrawn == 0) {
            throw new ApplicationRefused();
        }
    }
}

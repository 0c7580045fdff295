package io.partnerportal.resellers;

import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.Rows;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Times in which an account manager of a distributor looks after a reseller; one at a time. */
@Component
class ManagerPeriods {

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ManagerPeriods(JdbcClient jdbc, Ids ids, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
    }

    void begin(OwnResellers.Own reseller, long manager, long distributor) {
        end(reseller.id());
        jdbc.sql("""
                insert into reseller_manager (id, reseller_id, distributor_id, manager_id, since, open_id)
                values (:id, :reseller, :distributor, :manager, :now, :reseller)
                """)
                .param("id", ids.next())
                .param("reseller", reseller.id())
                .param("distributor", distributor)
                .param("manager", manager)
                .param("now", clock.instant())
                .update();
        events.publishEvent(
                new ResellerManagerChanged(reseller.name(), name(reseller.manager()), name(manager), distributor));
    }

    void end(OwnResellers.Own reseller, long distributor) {
        end(reseller.id());
        events.publishEvent(new ResellerManagerChanged(reseller.name(), name(reseller.manager()), "", distributor));
    }

    private void end(long reseller) {
        jdbc.sql("update reseller_manager set until = :now, open_id = null where open_id = :reseller")
                .param("now", clock.instant())
                .param("reseller", reseller)
                .update();
    }

    /** What a member has in hand. */
    List<OwnResellers.Own> inHandsOf(long manager) {
        return Rows.list(jdbc.sql("""
                select a.id, a.name, a.display_name, m.manager_id as manager
                  from reseller_manager m
                  join account a on a.id = m.open_id
                 where m.manager_id = :manager and m.open_id is not null
                 order by a.id
                """).param("manager", manager).query(OwnResellers.Own.class));
    }

    private String name(@Nullable Long user) {
        return user == null
                ? ""
                : jdbc.sql("select display_name from portal_user where id = :user")
                        .param("user", user)
                        .query(String.class)
                        .single();
    }
}

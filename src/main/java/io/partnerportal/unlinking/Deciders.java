package io.partnerportal.unlinking;

import io.partnerportal.kernel.Rows;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Those of a partner who may decide what a customer asks: its owner and its administrators, and no custom role (R59). */
@Component
class Deciders {

    private final JdbcClient jdbc;

    Deciders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Their user ids. */
    List<Long> of(long partner) {
        return Rows.list(jdbc.sql("""
                select u.id from portal_user u where u.account_id = :partner and u.kind = 'OWNER'
                union
                select u.id
                  from role r
                  join member_role h on h.role_id = r.id
                  join portal_user u on u.id = h.user_id and u.account_id = :partner and u.status = 'ACTIVE'
                 where r.organisation_id is null
                   and r.name = 'ADMINISTRATOR'
                """).param("partner", partner).query(Long.class));
    }
}

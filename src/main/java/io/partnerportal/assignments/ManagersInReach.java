package io.partnerportal.assignments;

import io.partnerportal.associations.RelationsInReach;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The active account managers customers may be given to by the caller: a director's own ones, everybody else's all. */
@Component
class ManagersInReach {

    private static final String MANAGERS = """
              from role o
              join member_role h on h.role_id = o.id
              join portal_user u on u.id = h.user_id and u.account_id = :org and u.status = 'ACTIVE'
              left join member p on p.user_id = u.id
             where o.organisation_id is null
               and o.name = 'ACCOUNT_MANAGER'
               and (:director is null or p.director_id = :director)
            """;

    private final JdbcClient jdbc;
    private final RelationsInReach reach;

    ManagersInReach(JdbcClient jdbc, RelationsInReach reach) {
        this.jdbc = jdbc;
        this.reach = reach;
    }

    /** @throws InvalidField nobody the caller may give customers to */
    long require(PublicId manager) {
        return own("select u.id " + MANAGERS + " and u.public_id = :user")
                .param("user", manager.value())
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new InvalidField("manager", "associations.manager-unknown"));
    }

    /** @param text part of the name or user name, empty for all */
    List<ManagerLoad> all(String text) {
        return Rows.list(own("""
                select u.public_id, u.display_name, u.name,
                       (select count(*)
                          from relation r
                         where r.manager_id = u.id and r.ended_at is null) as customers
                """ + MANAGERS + """
                   and (locate(:text, u.name) > 0 or locate(:text, u.display_name) > 0)
                 order by u.display_name, u.name
                """).param("text", text.strip()).query(ManagerLoad.class));
    }

    Optional<ManagerLoad> find(PublicId manager) {
        return all("").stream().filter(one -> one.key().equals(manager)).findFirst();
    }

    private StatementSpec own(String sql) {
        return RelationsInReach.bind(jdbc.sql(sql), reach.own());
    }
}

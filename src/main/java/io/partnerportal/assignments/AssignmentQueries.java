package io.partnerportal.assignments;

import io.partnerportal.associations.RelationsInReach;
import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.identity.Scope;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who looks after whom in the caller's own partner, as far as the caller may change it. */
@Service
@Transactional(readOnly = true)
@Allowed(Permission.CUSTOMERS_ASSIGN)
public class AssignmentQueries {

    private static final String TABLES = """
              from relation r
              join account a on a.id = r.customer_id
             where (locate(:text, a.name) > 0 or locate(:text, a.display_name) > 0)
               and %s
               and %s
            """;

    private static final String UNASSIGNED = "r.manager_id is null";

    private static final String OF_MANAGER =
            "r.manager_id = (select w.id from portal_user w where w.public_id = :user and w.account_id = :org)";

    private final JdbcClient jdbc;
    private final RelationsInReach reach;
    private final ManagersInReach managers;
    private final CurrentCaller caller;

    AssignmentQueries(JdbcClient jdbc, RelationsInReach reach, ManagersInReach managers, CurrentCaller caller) {
        this.jdbc = jdbc;
        this.reach = reach;
        this.managers = managers;
        this.caller = caller;
    }

    /**
     * Active account managers by name, with how many customers each looks after.
     *
     * @param text part of the name or user name, empty for all
     */
    public List<ManagerLoad> managers(String text) {
        return managers.all(text);
    }

    public Optional<ManagerLoad> manager(PublicId id) {
        return managers.find(id);
    }

    /**
     * Customers of one account manager, or those nobody looks after, the newest association first.
     *
     * @param manager absent for nobody's
     * @param text part of the customer's name or account name, empty for all
     */
    public List<AssignableCustomer> customers(
            @Nullable PublicId manager, String text, AssignableCustomer.Key after, int limit) {
        return Rows.list(of(manager, text, """
                        select r.id as relation_id, a.public_id, a.name as account_name, a.display_name, r.label,
                               r.begun_at
                        """, """
                         and r.begun_at <= :begun and (r.begun_at < :begun or r.id < :key)
                         order by r.begun_at desc, r.id desc
                         limit :limit
                        """)
                .param("begun", after.begunAt())
                .param("key", after.relationId())
                .param("limit", limit)
                .query(AssignableCustomer.class));
    }

    /**
     * How many customers nobody looks after.
     *
     * @param most where counting stops
     */
    public int unassigned(int most) {
        var own = reach.own();
        var some = "select r.id from relation r where " + UNASSIGNED + " and " + RelationsInReach.where(own);
        return RelationsInReach.bind(jdbc.sql("select count(*) from (" + some + " limit :most) k"), own)
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    /** Whether the caller is a director, and other directors' account managers are missing here. */
    public boolean isOfDirector() {
        return caller.scope() instanceof Scope.Partner own && own.director() != null;
    }

    private StatementSpec of(@Nullable PublicId manager, String text, String head, String tail) {
        var own = reach.own();
        var tables = TABLES.formatted(manager == null ? UNASSIGNED : OF_MANAGER, RelationsInReach.where(own));
        return RelationsInReach.bind(jdbc.sql(head + "\n" + tables + tail), own)
                .param("user", manager == null ? null : manager.value())
                .param("text", text.strip());
    }
}

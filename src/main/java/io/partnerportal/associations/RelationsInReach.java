package io.partnerportal.associations;

import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Scope;
import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.OwnOrganisation;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** The associations that last and that the caller may see: the partner's, of one account manager or director only. */
@Component
public class RelationsInReach {

    private static final String OF_MANAGER = "r.manager_id = :manager";

    private static final String OF_DIRECTOR = """
            (r.manager_id is null
             or r.manager_id in (select d.user_id from member d where d.director_id = :director))
            """;

    /**
     * A condition on {@code distributor_period p}: a manager's own resellers, a director's managers' and nobody's, else
     * all of the distributor (R10). Values are bound by {@link #bindWhose}.
     */
    public static final String RESELLERS = """
            (:manager is null
                or exists (select 1
                             from reseller_manager c
                            where c.open_id = p.reseller_id and c.distributor_id = p.distributor_id
                              and c.manager_id = :manager))
               and (:director is null
                or not exists (select 1
                                 from reseller_manager c
                                where c.open_id = p.reseller_id and c.distributor_id = p.distributor_id
                                  and c.manager_id not in (select d.user_id
                                                             from member d
                                                            where d.director_id = :director)))
            """;

    private final JdbcClient jdbc;
    private final CurrentCaller caller;
    private final BusinessCalendar calendar;

    RelationsInReach(JdbcClient jdbc, CurrentCaller caller, BusinessCalendar calendar) {
        this.jdbc = jdbc;
        this.caller = caller;
        this.calendar = calendar;
    }

    /**
     * The caller's scope as a partner.
     *
     * @throws AccessDeniedException the caller belongs to no partner
     */
    public Scope.Partner own() {
        if (caller.scope() instanceof Scope.Partner own) {
            return own;
        }
        throw new AccessDeniedException("Only a partner's people have customers");
    }

    /** @throws NotFound the customer is not associated, or not within the caller's reach */
    public LiveRelation require(PublicId customer) {
        return find(customer).orElseThrow(() -> new NotFound("associations.customer-not-found"));
    }

    public Optional<LiveRelation> find(PublicId customer) {
        var own = own();
        return bind(jdbc.sql(RelationTable.LIVE + " where a.public_id = :customer and " + where(own)), own)
                .param("customer", customer.value())
                .query(RelationTable.Row.class)
                .optional()
                .map(RelationTable.Row::live);
    }

    /**
     * A customer of one of the calling distributor's own resellers of today.
     *
     * @throws NotFound it is none
     */
    public LiveRelation ofReseller(PublicId reseller, PublicId customer) {
        return bindWhose(jdbc.sql(RelationTable.LIVE + """
                  join distributor_period p on p.reseller_id = r.partner_id
                  join account x on x.id = r.partner_id
                 where a.public_id = :customer
                   and r.ended_at is null
                   and x.public_id = :reseller
                   and p.distributor_id = :org
                   and p.valid_from <= :today
                   and p.valid_to > :today
                   and\s""" + RESELLERS), caller.scope())
                .param("customer", customer.value())
                .param("reseller", reseller.value())
                .param("org", OwnOrganisation.of(caller.scope()))
                .param("today", calendar.today())
                .query(RelationTable.Row.class)
                .optional()
                .map(RelationTable.Row::live)
                .orElseThrow(() -> new NotFound("associations.customer-not-found"));
    }

    /** A condition on {@code relation r}; its values are bound by {@link #bind}. */
    public static String where(Scope.Partner own) {
        return whereEver(own) + " and r.ended_at is null";
    }

    /** As {@link #where}, with those that ended: of a manager those looked after until then. */
    public static String whereEver(Scope.Partner own) {
        var where = "r.partner_id = :org";
        if (own.manager() != null) {
            return where + " and " + OF_MANAGER;
        }
        return own.director() == null ? where : where + " and " + OF_DIRECTOR;
    }

    /**
     * A condition on a column with the key of the user whose something is, such as a prospect or an invitation: a
     * manager's own, a director's own and those of the managers below. Values are bound by {@link #bindWhose}.
     */
    public static String whose(String user) {
        return """
                (:manager is null or %1$s = :manager)
                   and (:director is null or %1$s = :director
                        or %1$s in (select d.user_id from member d where d.director_id = :director))
                """.formatted(user);
    }

    public static StatementSpec bindWhose(StatementSpec statement, Scope scope) {
        return scope instanceof Scope.Partner own
                ? statement.param("manager", own.manager()).param("director", own.director())
                : statement.param("manager", null).param("director", null);
    }

    public static StatementSpec bind(StatementSpec statement, Scope.Partner own) {
        return statement
                .param("org", own.organisation())
                .param("manager", own.manager())
                .param("director", own.director());
    }
}

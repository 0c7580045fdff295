package io.partnerportal.resellers;

import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Scope;
import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.OwnOrganisation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The resellers that sell under the caller's organisation today, as far as the caller's scope reaches. */
@Component
public class OwnResellers {

    /** On {@code distributor_period p} and {@code reseller_manager m}; binds what {@link #bind} does. */
    static final String REACH = """
             where p.distributor_id = :distributor and p.valid_from <= :today and p.valid_to > :today
               and (:manager is null or m.manager_id = :manager)
               and (:director is null or m.manager_id is null
                    or m.manager_id in (select user_id from member where director_id = :director))
            """;

    static final String MANAGED = """
              left join reseller_manager m on m.open_id = p.reseller_id and m.distributor_id = p.distributor_id
            """;

    /** One of them, as a change needs to know it. */
    record Own(
            long id,
            String name,
            String displayName,
            @Nullable Long manager) {}

    private final JdbcClient jdbc;
    private final BusinessCalendar calendar;
    private final CurrentCaller caller;

    OwnResellers(JdbcClient jdbc, BusinessCalendar calendar, CurrentCaller caller) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.caller = caller;
    }

    /**
     * @return its database key
     * @throws NotFound the partner sells under somebody else, or under nobody, or outside the caller's scope
     */
    public long require(PublicId reseller) {
        return own(reseller).id();
    }

    Own own(PublicId reseller) {
        return find(reseller).orElseThrow(() -> new NotFound("resellers.not-found"));
    }

    /** What a batch calls a row, the id where the reseller is not the caller's. */
    String name(PublicId reseller) {
        return find(reseller).map(Own::displayName).orElse(reseller.value());
    }

    private Optional<Own> find(PublicId reseller) {
        return bind(jdbc.sql("""
                        select p.reseller_id as id, a.name, a.display_name, m.manager_id as manager
                          from account a
                          join distributor_period p on p.reseller_id = a.id
                        """ + MANAGED + REACH + " and a.public_id = :reseller"))
                .param("reseller", reseller.value())
                .query(Own.class)
                .optional();
    }

    JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement) {
        var scope = caller.scope();
        var distributor = OwnOrganisation.of(scope);
        return statement
                .param("distributor", distributor)
                .param("today", calendar.today())
                .param("manager", scope instanceof Scope.Partner own ? own.manager() : null)
                .param("director", scope instanceof Scope.Partner own ? own.director() : null);
    }
}

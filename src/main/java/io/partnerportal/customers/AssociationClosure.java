package io.partnerportal.customers;

import io.partnerportal.directory.ClosureObjection;
import io.partnerportal.identity.AccountKind;
import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.kernel.Rows;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Neither a customer nor its partner can be closed while they are, or will be, associated (R65). */
@Component
@Order(20)
class AssociationClosure implements ClosureObjection {

    private final JdbcClient jdbc;
    private final BusinessCalendar calendar;

    AssociationClosure(JdbcClient jdbc, BusinessCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    @Override
    public List<String> against(long account, AccountKind kind) {
        return switch (kind) {
            case CUSTOMER -> keys("customer_id", account, "customers.closure.associated", "customers.closure.begins");
            case PARTNER -> keys("partner_id", account, "customers.closure.has-customers", "customers.closure.begins");
            case OPERATOR -> List.of();
        };
    }

    private List<String> keys(String side, long account, String now, String later) {
        return Rows.list(jdbc.sql("""
                select distinct if(valid_from <= :today, '%s', '%s') as objection
                  from association
                 where %s = :account
                   and valid_to > :today
                   and valid_to > valid_from
                 order by objection
                """.formatted(now, later, side))
                .param("account", account)
                .param("today", calendar.today())
                .query(String.class));
    }
}

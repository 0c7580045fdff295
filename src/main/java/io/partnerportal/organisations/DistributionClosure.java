package io.partnerportal.organisations;

import io.partnerportal.directory.ClosureObjection;
import io.partnerportal.identity.AccountKind;
import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.kernel.Rows;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Neither a distributor nor its reseller can be closed while one sells under the other (R65). */
@Component
@Order(10)
class DistributionClosure implements ClosureObjection {

    private final JdbcClient jdbc;
    private final BusinessCalendar calendar;

    DistributionClosure(JdbcClient jdbc, BusinessCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    @Override
    public List<String> against(long account, AccountKind kind) {
        return Rows.list(jdbc.sql("""
                        select distinct distributor_id = :account as distributor
                          from distributor_period
                         where (distributor_id = :account or reseller_id = :account)
                           and valid_to > :today
                        """)
                        .param("account", account)
                        .param("today", calendar.today())
                        .query(Boolean.class))
                .stream()
                .map(distributor ->
                        distributor ? "organisations.closure.has-resellers" : "organisations.closure.under-distributor")
                .toList();
    }
}

package io.partnerportal.associations;

import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.Period;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Days whose consumption counts for a partner and in which way; a customer's follow each other and never overlap. */
@Component
class AssociationPeriods {

    record Days(LocalDate validFrom, LocalDate validTo) {}

    private final JdbcClient jdbc;
    private final Ids ids;

    AssociationPeriods(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    Optional<Days> latest(long customer) {
        return jdbc.sql("""
                select valid_from, valid_to
                  from association
                 where customer_id = :customer and valid_to > valid_from
                 order by valid_from desc
                 limit 1
                """).param("customer", customer).query(Days.class).optional();
    }

    void begin(long customer, long partner, AssociationType type, LocalDate since) {
        jdbc.sql("""
                insert into association (id, customer_id, partner_id, type, valid_from, valid_to)
                values (:id, :customer, :partner, :type, :since, :open)
                """)
                .param("id", ids.next())
                .param("customer", customer)
                .param("partner", partner)
                .param("type", type.name())
                .param("since", since)
                .param("open", Period.OPEN)
                .update();
    }

    /** From that day on the customer counts for nobody. */
    void end(long customer, LocalDate day) {
        jdbc.sql("delete from association where customer_id = :customer and valid_from >= :day")
                .param("customer", customer)
                .param("day", day)
                .update();
        jdbc.sql("update association set valid_to = :day where customer_id = :customer and valid_to > :day")
                .param("customer", customer)
                .param("day", day)
                .update();
    }
}

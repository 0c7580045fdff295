package io.partnerportal.alerts;

import io.partnerportal.clientele.CustomerCounts;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Navigation;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import io.partnerportal.uikit.PortalLinks;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says in the list of customers for which of them an alert waits. */
@Component
@Order(10)
class OpenAlerts implements CustomerCounts {

    private record Waiting(long customer, int alerts) {}

    private final JdbcClient jdbc;
    private final CurrentCaller caller;

    OpenAlerts(JdbcClient jdbc, CurrentCaller caller) {
        this.jdbc = jdbc;
        this.caller = caller;
    }

    @Override
    public String nameKey() {
        return "alerts.open";
    }

    @Override
    public boolean isForCaller() {
        return caller.may(Permission.ALERTS_READ);
    }

    @Override
    public Map<Long, Integer> of(Collection<Long> customers) {
        if (customers.isEmpty()) {
            return Map.of();
        }
        return Rows.list(jdbc.sql("""
                        select r.customer_id as customer, count(*) as alerts
                          from relation r
                          join customer_alert t on t.open_id = r.id
                         where r.current_id in (:customers)
                         group by r.customer_id
                        """).param("customers", customers).query(Waiting.class)).stream()
                .collect(Collectors.toMap(Waiting::customer, Waiting::alerts));
    }

    @Override
    public String link(PublicId customer) {
        var filters = Map.of("q", customer.value(), "state", AlertState.OPEN.name());
        return PortalLinks.filtered(PortalLinks.of(Navigation.CUSTOMER_ALERTS), filters);
    }
}

package io.partnerportal.alerts;

import io.partnerportal.associations.AssociationEnding;
import io.partnerportal.associations.LiveRelation;
import java.time.Clock;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An alert about a customer that leaves needs nobody's answer any more. */
@Component
@Order(90)
class AlertsEnd implements AssociationEnding {

    private final JdbcClient jdbc;
    private final Clock clock;

    AlertsEnd(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void ending(LiveRelation relation) {
        jdbc.sql(
                        "update customer_alert set state = 'CLOSED', open_id = null, handled_at = :now where open_id = :relation")
                .param("now", clock.instant())
                .param("relation", relation.id())
                .update();
    }
}

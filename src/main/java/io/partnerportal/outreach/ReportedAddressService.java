package io.partnerportal.outreach;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The operator lifts a report, such as at the reader's own wish. */
@Service
@Transactional
@Allowed(Permission.OPERATE_OUTREACH)
public class ReportedAddressService {

    private final JdbcClient jdbc;
    private final CurrentCaller caller;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ReportedAddressService(JdbcClient jdbc, CurrentCaller caller, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.caller = caller;
        this.clock = clock;
        this.events = events;
    }

    /** @throws NotFound there is no such report, or it holds no longer */
    public void lift(PublicId report, LiftReport why) {
        var checked = why.checked();
        int lifted = jdbc.sql("""
                update blocked_address set open_hash = null, lifted_at = :now, lifted_by = left(:by, 160)
                 where public_id = :report and lifted_at is null
                """)
                .param("now", clock.instant())
                .param("by", caller.get().name())
                .param("report", report.value())
                .update();
        if (lifted == 0) {
            throw new NotFound("outreach.report-not-found");
        }
        var masked = jdbc.sql("select masked from blocked_address where public_id = :report")
                .param("report", report.value())
                .query(String.class)
                .single();
        events.publishEvent(AddressReported.lifted(masked, checked.reason()));
    }
}

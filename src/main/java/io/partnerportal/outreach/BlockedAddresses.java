package io.partnerportal.outreach;

import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.Masking;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.lockout.Origin;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Addresses whose readers want no more mail from here (被投诉地址), whoever sends it. */
@Component
public class BlockedAddresses {

    private final JdbcClient jdbc;
    private final Ids ids;
    private final AddressHash hash;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    BlockedAddresses(JdbcClient jdbc, Ids ids, AddressHash hash, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.hash = hash;
        this.clock = clock;
        this.events = events;
    }

    /** Nothing happens where it is blocked already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void block(String address, Origin reporter) {
        var of = hash.of(address);
        var masked = Masking.email(address);
        int blocked = jdbc.sql("""
                insert ignore into blocked_address
                       (id, public_id, address_hash, open_hash, masked, reported_at, reporter)
                values (:id, :publicId, :of, :of, :masked, :now, :reporter)
                """)
                .param("id", ids.next())
                .param("publicId", PublicId.random().value())
                .param("of", of)
                .param("masked", masked)
                .param("now", clock.instant())
                .param("reporter", reporter.address())
                .update();
        if (blocked == 1) {
            events.publishEvent(AddressReported.blocked(masked));
        }
    }

    public boolean isBlocked(String address) {
        return jdbc.sql("select count(*) from blocked_address where open_hash = :of")
                        .param("of", hash.of(address))
                        .query(Integer.class)
                        .single()
                > 0;
    }
}

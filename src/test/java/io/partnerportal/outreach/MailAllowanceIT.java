package io.partnerportal.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.As;
import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TurnableClock;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.lockout.Origin;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class MailAllowanceIT {

    private static final Origin READER = new Origin("203.0.113.9", "a mail program");

    @Autowired
    MailAllowance allowance;

    @Autowired
    BlockedAddresses blocked;

    @Autowired
    ReportedAddressQueries queries;

    @Autowired
    ReportedAddressService service;

    @Autowired
    TurnableClock clock;

    private final String address = GivenPeople.aName() + "@prospect.example";

    @Test
    void an_address_gets_five_mails_a_day_however_it_is_written() {
        for (int i = 0; i < 5; i++) {
            assertThat(allowance.take(
                            i % 2 == 0 ? address : address.toUpperCase(java.util.Locale.ROOT), Purpose.INVITATION))
                    .isTrue();
        }

        assertThat(allowance.take(address, Purpose.INVITATION)).isFalse();
        assertThat(allowance.take("x" + address, Purpose.INVITATION)).isTrue();
        assertThat(allowance.take(address, Purpose.CODE)).isTrue();
        clock.turnBy(Duration.ofDays(1));
        assertThat(allowance.take(address, Purpose.INVITATION)).isTrue();
    }

    @Test
    void a_reported_address_is_written_to_by_nobody() {
        blocked.block(address, READER);
        blocked.block(address, READER);

        assertThatExceptionOfType(AddressBlocked.class)
                .isThrownBy(() -> allowance.requireNotBlocked(address.toUpperCase(java.util.Locale.ROOT)))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("outreach.blocked"));
        allowance.requireNotBlocked("x" + address);
    }

    @Test
    @As(value = Permission.OPERATE_OUTREACH, operator = true)
    void the_operator_finds_a_report_by_the_whole_address_and_lifts_it_once() {
        blocked.block(address, READER);
        var report = queries.page(new ReportFilter(address, true), Long.MAX_VALUE, 10)
                .getFirst();
        assertThat(report.masked()).startsWith("t***@").doesNotContain(address);

        assertThatExceptionOfType(InvalidField.class).isThrownBy(() -> service.lift(report.key(), new LiftReport(" ")));
        service.lift(report.key(), new LiftReport("at the reader's own wish"));

        assertThat(blocked.isBlocked(address)).isFalse();
        assertThat(queries.page(new ReportFilter(address, true), Long.MAX_VALUE, 10))
                .isEmpty();
        assertThat(queries.find(report.key())).map(ReportedAddress::liftedBy).hasValue("somebody/user");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> service.lift(report.key(), new LiftReport("again")));

        blocked.block(address, READER);
        assertThat(queries.page(new ReportFilter(address, null), Long.MAX_VALUE, 10))
                .hasSize(2);
    }

    @Test
    @As(value = Permission.OPERATE_FACTS, operator = true)
    void who_may_not_neither_reads_nor_lifts() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> queries.page(new ReportFilter("", null), Long.MAX_VALUE, 10));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> service.lift(PublicId.random(), new LiftReport("why not")));
    }
}

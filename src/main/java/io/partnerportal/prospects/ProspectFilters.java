package io.partnerportal.prospects;

import io.partnerportal.kernel.BusinessCalendar;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** A filter of pre-registrations as conditions of a statement over {@code prospect p}. */
@Component
class ProspectFilters {

    private final BusinessCalendar calendar;

    ProspectFilters(BusinessCalendar calendar) {
        this.calendar = calendar;
    }

    String where(ProspectFilter filter) {
        return """
                   and (locate(:text, p.company) > 0 or locate(:text, p.contact) > 0
                        or locate(:text, p.email) > 0 or locate(:text, p.mobile) > 0)
                """
                + where(filter.state())
                + (filter.from() == null ? "" : " and p.created_at >= :from")
                + (filter.until() == null ? "" : " and p.created_at < :until");
    }

    private static String where(@Nullable ProspectState state) {
        return switch (state) {
            case null -> "";
            case REGISTERED -> " and p.state = 'REGISTERED' and p.expires_at > :now";
            case EXPIRED -> " and (p.state = 'EXPIRED' or p.state = 'REGISTERED' and p.expires_at <= :now)";
            default -> " and p.state = :state";
        };
    }

    /** Binds what {@link #where} and the states as of now ask for. */
    StatementSpec bound(StatementSpec statement, ProspectFilter filter) {
        return statement
                .param("text", filter.text().strip())
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("from", begin(filter.from()))
                .param(
                        "until",
                        filter.until() == null ? null : begin(filter.until().plusDays(1)))
                .param("now", calendar.now());
    }

    private @Nullable Instant begin(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(calendar.zone()).toInstant();
    }
}

package io.partnerportal.consumptionlines;

import io.partnerportal.identity.Scope;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.Period;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Whose consumption a caller reads with one question: exactly one partner's.
 *
 * @param days only lines of these days; empty for all
 * @param manager only lines stamped with this account manager
 */
public record Reach(
        long partner, List<Period> days, @Nullable Long manager) {

    public static final long NOBODY = -1;

    private record Days(LocalDate validFrom, LocalDate validTo) {}

    /** Everything of one partner, for the operator. */
    public static Reach everythingOf(long partner) {
        return new Reach(partner, List.of(), null);
    }

    /** Finds out from the caller's scope and from whom the caller names. */
    @Component
    public static class Finder {

        private final JdbcClient jdbc;

        Finder(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        /**
         * @param reseller one of the caller's own resellers, to read its lines of the days it belonged to the caller
         * @param manager account manager the caller chose; somebody limited to one manager cannot choose another
         */
        public Reach of(Scope scope, @Nullable PublicId reseller, @Nullable PublicId manager) {
            if (!(scope instanceof Scope.Partner own)) {
                throw new AccessDeniedException("Only partners read consumption here");
            }
            Long limited = limited(own, manager);
            if (reseller == null) {
                return new Reach(own.organisation(), List.of(), limited);
            }
            long chosen = account(reseller);
            return new Reach(chosen, days(chosen, own.organisation()), limited);
        }

        private @Nullable Long limited(Scope.Partner own, @Nullable PublicId manager) {
            Long chosen = manager == null ? null : user(manager, own.organisation());
            if (own.manager() == null) {
                return chosen;
            }
            return chosen == null || chosen.equals(own.manager()) ? own.manager() : Long.valueOf(NOBODY);
        }

        private long user(PublicId manager, long organisation) {
            return jdbc.sql("select id from portal_user where public_id = :user and account_id = :organisation")
                    .param("user", manager.value())
                    .param("organisation", organisation)
                    .query(Long.class)
                    .optional()
                    .orElse(NOBODY);
        }

        private long account(PublicId reseller) {
            return jdbc.sql("select id from account where public_id = :reseller")
                    .param("reseller", reseller.value())
                    .query(Long.class)
                    .optional()
                    .orElse(NOBODY);
        }

        private List<Period> days(long reseller, long distributor) {
            var days = Rows.list(jdbc.sql("""
                    select valid_from, valid_to
                      from distributor_period
                     where reseller_id = :reseller and distributor_id = :distributor
                    """)
                    .param("reseller", reseller)
                    .param("distributor", distributor)
                    .query(Days.class));
            if (days.isEmpty()) {
                throw new NotFound("consumptionlines.reseller-not-found");
            }
            return days.stream()
                    .map(period -> new Period(period.validFrom(), period.validTo()))
                    .toList();
        }
    }
}

package io.partnerportal.consumptionlines;

import io.partnerportal.identity.Scope;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.Period;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import java.time.LocalDate;
import java.util.ArrayList;
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
 * @param managers only lines stamped with one of these, 0 for those nobody looks after; empty for all
 */
public record Reach(
        long partner, List<Period> days, @Nullable Long manager, List<Long> managers) {

    public static final long NOBODY = -1;

    private static final long UNASSIGNED = 0;

    private record Days(LocalDate validFrom, LocalDate validTo) {}

    /** Everything of one partner, for the operator. */
    public static Reach everythingOf(long partner) {
        return new Reach(partner, List.of(), null, List.of());
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
         * @param manager account manager the caller chose; somebody limited to one manager cannot choose another, and a
         *     director only an own one
         */
        public Reach of(Scope scope, @Nullable PublicId reseller, @Nullable PublicId manager) {
            if (!(scope instanceof Scope.Partner own)) {
                throw new AccessDeniedException("Only partners read consumption here");
            }
            Long limited = limited(own, manager);
            if (reseller == null) {
                return new Reach(own.organisation(), List.of(), limited, watched(own));
            }
            long chosen = account(reseller);
            return new Reach(chosen, days(chosen, own.organisation()), limited, List.of());
        }

        private @Nullable Long limited(Scope.Partner own, @Nullable PublicId manager) {
            Long chosen = manager == null ? null : user(manager, own);
            if (own.manager() == null) {
                return chosen;
            }
            return chosen == null || chosen.equals(own.manager()) ? own.manager() : Long.valueOf(NOBODY);
        }

        private long user(PublicId manager, Scope.Partner own) {
            return jdbc.sql("""
                    select u.id
                      from portal_user u
                      left join member m on m.user_id = u.id
                     where u.public_id = :user
                       and u.account_id = :organisation
                       and (:director is null or m.director_id = :director)
                    """)
                    .param("user", manager.value())
                    .param("organisation", own.organisation())
                    .param("director", own.director())
                    .query(Long.class)
                    .optional()
                    .orElse(NOBODY);
        }

        /** A director sees what own account managers and nobody look after (decision 11). */
        private List<Long> watched(Scope.Partner own) {
            if (own.director() == null) {
                return List.of();
            }
            var watched = new ArrayList<>(Rows.list(jdbc.sql("select user_id from member where director_id = :director")
                    .param("director", own.director())
                    .query(Long.class)));
            watched.add(UNASSIGNED);
            return watched;
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

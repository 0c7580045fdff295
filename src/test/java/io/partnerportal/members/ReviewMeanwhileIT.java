package io.partnerportal.members;

import static io.partnerportal.members.GivenMembers.administratorOf;
import static io.partnerportal.roles.SystemRole.FINANCE;
import static io.partnerportal.roles.SystemRole.SOLUTION_ARCHITECT;
import static org.assertj.core.api.Assertions.assertThat;

import io.partnerportal.GivenPeople;
import io.partnerportal.PortalTest;
import io.partnerportal.TestCallers;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.Rejection;
import io.partnerportal.organisations.PartnerOnboarded;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class ReviewMeanwhileIT {

    @Autowired
    MemberRoleService assignments;

    @Autowired
    QualificationService qualifications;

    @Autowired
    GivenPeople given;

    @Autowired
    GivenMembers people;

    @Autowired
    JdbcClient jdbc;

    @RepeatedTest(3)
    void a_role_is_either_taken_away_or_put_under_review_and_the_log_says_which() throws Exception {
        var partner = given.aSolutionProvider();
        var member = people.member(partner, SOLUTION_ARCHITECT, FINANCE);
        var wanted = new Assignment(people.roles(partner, FINANCE), null);
        var together = new CyclicBarrier(2);
        try (var both = Executors.newFixedThreadPool(2)) {
            var taken = both.submit(counts(
                    together,
                    () -> administratorOf(partner),
                    () -> assignments.assign(member.key(), member.version(), wanted)));
            var noted = both.submit(counts(
                    together,
                    () -> ActingAs.of(TestCallers.operator(Permission.OPERATE_PARTNERS)),
                    () -> qualifications.setUnderReview(partner.publicId(), member.key(), SOLUTION_ARCHITECT, true)));

            assertThat(taken.get()).isNotEqualTo(noted.get());
            assertThat(people.row(partner, member.name()).holds(SOLUTION_ARCHITECT))
                    .isEqualTo(noted.get());
            assertThat(reviewsOf(partner)).isEqualTo(noted.get() ? 1 : 0);
        }
    }

    private int reviewsOf(PartnerOnboarded partner) {
        return jdbc.sql(
                        "select count(*) from operation_log where tenant_id = ? and action = 'members.audit.under-review'")
                .params(partner.id())
                .query(Integer.class)
                .single();
    }

    /** Whether what was wanted was done. */
    private static Callable<Boolean> counts(CyclicBarrier together, Callable<ActingAs> who, Runnable wish) {
        return () -> {
            try (var _ = who.call()) {
                together.await();
                wish.run();
                return true;
            } catch (Rejection refused) {
                return false;
            }
        };
    }
}

package io.partnerportal.companies;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnerportal.GivenPeople;
import io.partnerportal.PortalTest;
import io.partnerportal.TestCallers;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rejection;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class TwoReviewersIT {

    @Autowired
    CompanyService companies;

    @Autowired
    CompanyReviews reviews;

    @Autowired
    GivenPeople given;

    @Autowired
    JdbcClient jdbc;

    @RepeatedTest(3)
    void two_people_who_decide_one_change_at_once_get_one_decision() throws Exception {
        var id = aPendingChange();
        var together = new CyclicBarrier(2);

        try (var people = Executors.newFixedThreadPool(2)) {
            var approved = people.submit(decides(together, () -> reviews.approve(id)));
            var rejected = people.submit(decides(together, () -> reviews.reject(id, new RejectionReason("no"))));

            assertThat(approved.get()).isNotEqualTo(rejected.get());
        }
        assertThat(decisionsOf(id)).isEqualTo(1);
    }

    private PublicId aPendingChange() {
        var partner = given.aSolutionProvider();
        try (var _ =
                ActingAs.of(TestCallers.partner(partner.id(), Permission.COMPANY_READ, Permission.COMPANY_CHANGE))) {
            return companies.submit(CompanyServiceIT.company("公司" + partner.name()));
        }
    }

    private int decisionsOf(PublicId id) {
        return jdbc.sql("""
                select count(*)
                  from operation_log l
                  join company_change c on c.company_id = l.tenant_id
                 where c.public_id = :id and l.action in ('companies.audit.approved', 'companies.audit.rejected')
                """).param("id", id.value()).query(Integer.class).single();
    }

    /** Whether the decision counted. */
    private static Callable<Boolean> decides(CyclicBarrier together, Runnable decision) {
        return () -> {
            try (var _ = ActingAs.of(TestCallers.operator(Permission.OPERATE_COMPANY_REVIEWS))) {
                together.await();
                decision.run();
                return true;
            } catch (Rejection tooLate) {
                return false;
            }
        };
    }
}

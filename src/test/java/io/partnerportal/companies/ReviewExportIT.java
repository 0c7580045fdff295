package io.partnerportal.companies;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnerportal.As;
import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TestCallers;
import io.partnerportal.exports.ListExport;
import io.partnerportal.exports.ListFile;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.PublicId;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@As(value = Permission.OPERATE_COMPANY_REVIEWS, operator = true)
class ReviewExportIT {

    @Autowired
    ListExport<ReviewFilter, ChangeRow> export;

    @Autowired
    CompanyService companies;

    @Autowired
    CompanyReviews reviews;

    @Autowired
    GivenPeople given;

    @Test
    void reviews_say_what_a_change_is_about_and_not_whom_one_may_call() throws IOException {
        var partner = given.aSolutionProvider();
        var wish = new CompanyDetails("=1+1", "", null, "", "", "李雷", "13812340000", "");
        PublicId change;
        try (var _ =
                ActingAs.of(TestCallers.partner(partner.id(), Permission.COMPANY_READ, Permission.COMPANY_CHANGE))) {
            change = companies.submit(wish);
        }
        reviews.reject(change, new RejectionReason("@SUM(1)"));
        var filter = new ReviewFilter(partner.name(), ChangeStatus.REJECTED);

        assertThat(ListFile.csv(export, filter, Locale.ENGLISH))
                .contains("\"Rejected\",\"Company name · Contact · Contact mobile\",\"somebody/user\",")
                .contains("\"'@SUM(1)\"")
                .doesNotContain("李雷", "13812340000");
    }
}

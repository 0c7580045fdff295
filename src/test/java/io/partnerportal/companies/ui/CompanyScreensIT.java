package io.partnerportal.companies.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TestCallers;
import io.partnerportal.UiTest;
import io.partnerportal.companies.ChangeRow;
import io.partnerportal.companies.ChangeStatus;
import io.partnerportal.companies.CompanyDetails;
import io.partnerportal.companies.CompanyQueries;
import io.partnerportal.companies.CompanyReviews;
import io.partnerportal.companies.CompanyService;
import io.partnerportal.companies.RejectionReason;
import io.partnerportal.companies.ReviewQueries;
import io.partnerportal.forms.Confirmation;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.uikit.NoticeBar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class CompanyScreensIT extends UiTest {

    @Autowired
    CompanyService companies;

    @Autowired
    CompanyQueries queries;

    @Autowired
    CompanyReviews reviews;

    @Autowired
    ReviewQueries reviewed;

    @Autowired
    GivenPeople given;

    private PartnerOnboarded partner;

    @BeforeEach
    void a_partner() {
        partner = given.aSolutionProvider();
    }

    @Test
    void an_administrator_submits_a_change_sees_it_wait_and_withdraws_it() {
        try (var _ = administrator()) {
            visit("profile/company");
            click("修改公司信息");
            _setValue(field("公司名称"), "晨星软件集团");
            click("提交审核");

            assertThat(_find(PendingChange.class)).hasSize(1);
            assertThat(_get(Button.class, spec -> spec.withText("修改公司信息")).isEnabled())
                    .isFalse();
            click("撤回修改");
            _click(_get(_get(Confirmation.class), Button.class, spec -> spec.withText("撤回修改")));

            assertThat(_find(PendingChange.class)).isEmpty();
            assertThat(queries.changes())
                    .singleElement()
                    .extracting(ChangeRow::status)
                    .isEqualTo(ChangeStatus.WITHDRAWN);
        }
    }

    @Test
    void what_is_wrong_is_said_at_its_field_and_nothing_typed_is_lost() {
        try (var _ = administrator()) {
            visit("profile/company");
            click("修改公司信息");
            _setValue(field("公司网址"), "star.example");
            _setValue(field("公司英文名称"), "Morning Star");
            click("提交审核");

            assertThat(field("公司网址").getErrorMessage()).contains("http://");
            assertThat(field("公司英文名称").getValue()).isEqualTo("Morning Star");
        }
    }

    @Test
    void a_form_without_a_difference_is_refused_above_it() {
        try (var _ = administrator()) {
            visit("profile/company");
            click("修改公司信息");
            click("提交审核");

            assertThat(_find(_get(FormPanel.class), NoticeBar.class)).hasSize(1);
        }
    }

    @Test
    void a_rejected_change_is_taken_up_again_with_what_was_typed() {
        var id = aPendingChange();
        try (var _ = operator()) {
            reviews.reject(id, new RejectionReason("名称不符"));
        }

        try (var _ = administrator()) {
            visit("profile/company");
            click("重新提交");

            assertThat(field("公司名称").getValue()).isEqualTo("晨星软件集团");
        }
    }

    @Test
    void who_may_not_change_the_company_is_told_whom_to_ask() {
        try (var _ = ActingAs.of(TestCallers.partner(partner.id(), Permission.COMPANY_READ))) {
            visit("profile/company");

            assertThat(_find(Button.class, spec -> spec.withText("修改公司信息"))).isEmpty();
            assertThat(_find(NoticeBar.class)).hasSize(1);

            visit("profile/accounts");
            assertThat(GridKt._size(_get(Grid.class))).isEqualTo(1);
        }
    }

    @Test
    void the_operator_approves_after_a_confirmation() {
        var id = aPendingChange();
        try (var _ = operator()) {
            visit("operator/company-reviews/" + id + "?q=" + partner.name() + "&status=PENDING");
            assertThat(GridKt._size(_get(Grid.class))).isEqualTo(1);

            click("通过");
            _click(_get(_get(Confirmation.class), Button.class, spec -> spec.withText("通过")));

            assertThat(reviewed.find(id)).map(ChangeRow::status).hasValue(ChangeStatus.APPROVED);
            assertThat(_find(Button.class, spec -> spec.withText("驳回"))).isEmpty();
        }
    }

    @Test
    void the_operator_rejects_only_with_a_reason() {
        var id = aPendingChange();
        try (var _ = operator()) {
            visit("operator/company-reviews/" + id);
            click("驳回");
            var form = _get(FormPanel.class);
            _click(_get(form, Button.class, spec -> spec.withText("驳回")));
            assertThat(reviewed.find(id)).map(ChangeRow::status).hasValue(ChangeStatus.PENDING);

            _setValue(_get(form, TextArea.class), "名称不符");
            _click(_get(form, Button.class, spec -> spec.withText("驳回")));

            assertThat(reviewed.find(id)).map(ChangeRow::reason).hasValue("名称不符");
        }
    }

    @Test
    void a_decision_that_came_too_late_is_told_in_the_dialog() {
        var id = aPendingChange();
        try (var _ = operator()) {
            visit("operator/company-reviews/" + id);
            click("通过");
            reviews.reject(id, new RejectionReason("名称不符"));
            _click(_get(_get(Confirmation.class), Button.class, spec -> spec.withText("通过")));

            assertThat(_find(_get(Confirmation.class), NoticeBar.class)).hasSize(1);
            assertThat(reviewed.find(id)).map(ChangeRow::status).hasValue(ChangeStatus.REJECTED);
        }
    }

    @Test
    void a_forged_address_opens_nothing() {
        try (var _ = operator()) {
            visit("operator/company-reviews/" + "0".repeat(32));
            assertThat(toast()).isEqualTo("该修改不存在。");
        }
        try (var _ = ActingAs.of(TestCallers.partner(partner.id(), Permission.HOME))) {
            visit("operator/company-reviews");
            assertThat(isForbidden()).isTrue();
            visit("profile/company");
            assertThat(isForbidden()).isTrue();
        }
    }

    private PublicId aPendingChange() {
        try (var _ = administrator()) {
            return companies.submit(new CompanyDetails("晨星软件集团", "", null, "", "", "", "", ""));
        }
    }

    private ActingAs administrator() {
        return ActingAs.of(TestCallers.partner(
                partner.id(), Permission.PROFILE, Permission.COMPANY_READ, Permission.COMPANY_CHANGE));
    }

    private static ActingAs operator() {
        return ActingAs.of(TestCallers.operator(Permission.OPERATE_COMPANY_REVIEWS));
    }

    private static TextField field(String label) {
        return _get(_get(FormPanel.class), TextField.class, spec -> spec.withLabel(label));
    }

    private static void click(String verb) {
        _click(_get(Button.class, spec -> spec.withText(verb)));
    }
}

package io.partnerportal.distribution.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TestCallers;
import io.partnerportal.UiTest;
import io.partnerportal.customers.CustomerCreated;
import io.partnerportal.distribution.ApplicationRow;
import io.partnerportal.distribution.Applications;
import io.partnerportal.forms.Confirmation;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Permission;
import io.partnerportal.lists.DetailPanel;
import io.partnerportal.organisations.PartnerIdentity;
import io.partnerportal.organisations.PartnerOnboarded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class ApplicationScreensIT extends UiTest {

    @Autowired
    GivenPeople given;

    @Autowired
    Applications applications;

    private PartnerOnboarded distributor;
    private CustomerCreated applicant;
    private ActingAs acting;

    @BeforeEach
    void an_applicant_at_the_screen() {
        distributor = given.aPartner(PartnerIdentity.DISTRIBUTOR, null);
        applicant = given.aCustomer(null);
        acting = ActingAs.of(TestCallers.customer(applicant.id(), Permission.RESELLER_APPLY));
    }

    @AfterEach
    void leave() {
        acting.close();
    }

    @Test
    void a_customer_applies_the_operator_lets_it_through_and_the_distributor_takes_it_on() {
        apply(distributor.name());
        assertThat(_find(FormPanel.class)).isEmpty();
        assertThat(applications.isOpen(applicant.id())).isTrue();

        act(TestCallers.operator(Permission.OPERATE_RESELLERS));
        visit("operator/reseller-applications?q=" + applicant.name());
        visit("operator/reseller-applications/" + GridKt._get(grid(), 0).publicId());
        press("通过");
        confirm("通过");

        act(TestCallers.partner(distributor.id(), Permission.RESELLERS, Permission.RESELLERS_MANAGE));
        visit("sales/reseller-applications");
        grid().select(GridKt._get(grid(), 0));
        _click(_find(Button.class, spec -> spec.withText("通过")).getFirst());
        confirm("通过");

        assertThat(toast()).contains("1");
        assertThat(applications.isOpen(applicant.id())).isFalse();
    }

    @Test
    void the_operator_rejects_with_a_reason_that_the_applicant_reads() {
        apply(distributor.name());
        act(TestCallers.operator(Permission.OPERATE_RESELLERS));
        visit("operator/reseller-applications?q=" + applicant.name());
        visit("operator/reseller-applications/" + GridKt._get(grid(), 0).publicId());
        press("驳回");
        _setValue(_get(TextArea.class), "资料不全");
        _click(_get(_get(FormPanel.class), Button.class, spec -> spec.withText("驳回")));

        act(TestCallers.customer(applicant.id(), Permission.RESELLER_APPLY));
        visit("account/reseller-application");
        assertThat(_find(com.vaadin.flow.component.html.Span.class, spec -> spec.withText("资料不全")))
                .isNotEmpty();
        assertThat(_find(FormPanel.class)).isNotEmpty();
    }

    @Test
    void a_distributor_nobody_knows_is_said_at_its_field() {
        apply("nobody-so-called");

        assertThat(field("总经销商账号名").getErrorMessage()).isEqualTo("没有使用此账号名的总经销商。");
    }

    @Test
    void an_application_is_withdrawn_after_one_more_question() {
        apply(distributor.name());
        _click(_get(Button.class, spec -> spec.withText("撤回申请")));
        confirm("撤回申请");

        assertThat(applications.isOpen(applicant.id())).isFalse();
        assertThat(_find(FormPanel.class)).isNotEmpty();
    }

    @Test
    void without_the_permission_no_screen_opens() {
        act(TestCallers.partner(distributor.id(), Permission.HOME, Permission.RESELLERS));
        for (var address : new String[] {
            "sales/reseller-applications", "operator/reseller-applications", "account/reseller-application"
        }) {
            visit(address);
            assertThat(isForbidden()).as(address).isTrue();
        }
    }

    private void act(Caller caller) {
        acting.close();
        acting = ActingAs.of(caller);
    }

    private void apply(String account) {
        visit("account/reseller-application");
        _setValue(field("总经销商账号名"), account);
        _setValue(field("公司名称"), "海数科技");
        _setValue(field("联系人"), "何梅");
        _click(_get(Button.class, spec -> spec.withText("提交申请")));
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static void press(String verb) {
        _click(_get(_get(DetailPanel.class), Button.class, spec -> spec.withText(verb)));
    }

    private static void confirm(String verb) {
        _click(_get(_get(Confirmation.class), Button.class, spec -> spec.withText(verb)));
        assertThat(_find(Dialog.class)).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static Grid<ApplicationRow> grid() {
        return _get(Grid.class);
    }
}

package io.partnerportal.prospects.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TestCallers;
import io.partnerportal.UiTest;
import io.partnerportal.facts.FactKind;
import io.partnerportal.forms.Confirmation;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Permission;
import io.partnerportal.lists.DetailPanel;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.prospects.GivenProspects;
import io.partnerportal.prospects.ProspectFilter;
import io.partnerportal.prospects.ProspectQueries;
import io.partnerportal.prospects.ProspectRow;
import io.partnerportal.prospects.ProspectState;
import io.partnerportal.roles.SystemRole;
import io.partnerportal.uikit.NoticeBar;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class ProspectScreensIT extends UiTest {

    private static final String PAGE = "sales/customer-development";

    @Autowired
    ProspectQueries queries;

    @Autowired
    GivenPeople given;

    @Autowired
    GivenProspects people;

    private PartnerOnboarded partner;
    private Caller director;

    @BeforeEach
    void a_director() {
        partner = given.aSolutionProvider();
        director = people.director(partner);
    }

    @Test
    void a_customer_is_registered_through_the_form() {
        try (var _ = ActingAs.of(director)) {
            visit(PAGE + "/new");
            _setValue(field("公司名称"), "<b>远航</b>科技");
            _setValue(field("联系人"), "周敏");
            _setValue(email(), GivenPeople.aName() + "@prospect.example");
            submit();

            assertThat(toast()).contains("已提交");
            assertThat(all()).singleElement().extracting(ProspectRow::company).isEqualTo("<b>远航</b>科技");
            assertThat(GridKt._size(_get(Grid.class))).isEqualTo(1);
        }
    }

    @Test
    void a_refusal_is_said_above_the_form_and_a_wrong_value_at_its_field() {
        var taken = GivenProspects.aProspect();
        people.registered(people.director(given.aSolutionProvider()), taken);

        try (var _ = ActingAs.of(director)) {
            visit(PAGE + "/new");
            _setValue(field("公司名称"), "远航科技");
            _setValue(field("联系人"), "周敏");
            submit();
            assertThat(email().getErrorMessage()).contains("邮箱或手机号");

            _setValue(email(), taken.email());
            submit();
            assertThat(_find(_get(FormPanel.class), NoticeBar.class)).hasSize(1);
            assertThat(field("联系人").getValue()).isEqualTo("周敏");
        }
    }

    @Test
    void what_was_typed_comes_back_until_it_is_handed_in_or_discarded() {
        try (var _ = ActingAs.of(director)) {
            visit(PAGE + "/new");
            _setValue(field("公司名称"), "远航科技");
            _setValue(email(), GivenPeople.aName() + "@prospect.example");
            visit("");
            visit(PAGE + "/new");
            assertThat(field("公司名称").getValue()).isEqualTo("远航科技");
            click("丢弃");
            assertThat(field("公司名称").getValue()).isEmpty();

            _setValue(field("公司名称"), "远航科技");
            _setValue(field("联系人"), "周敏");
            _setValue(email(), GivenPeople.aName() + "@prospect.example");
            submit();
            visit(PAGE + "/new");
            assertThat(field("公司名称").getValue()).isEmpty();
        }
    }

    @Test
    void one_prospect_and_many_are_released_after_a_confirmation() {
        var first = people.registered(director);
        people.registered(director);
        try (var _ = ActingAs.of(director)) {
            visit(PAGE + "/" + first);
            click("释放");
            confirm("释放");
            assertThat(queries.find(first)).map(ProspectRow::state).hasValue(ProspectState.RELEASED);

            click("批量释放");
            assertThat(toast()).contains("勾选");
            var grid = grid();
            all().forEach(grid::select);
            click("批量释放");
            confirm("释放");
            assertThat(all()).extracting(ProspectRow::state).containsOnly(ProspectState.RELEASED);
        }
    }

    @Test
    void what_is_held_no_longer_is_registered_again_from_its_detail() {
        var id = people.registered(director);
        try (var _ = ActingAs.of(director)) {
            visit(PAGE + "/" + id);
            click("释放");
            confirm("释放");
            visit(PAGE + "/" + id);
            click("重新报备");
            submit();

            assertThat(all())
                    .extracting(ProspectRow::state)
                    .containsExactly(ProspectState.REGISTERED, ProspectState.RELEASED);
        }
    }

    @Test
    void the_guide_is_folded_up_until_somebody_wants_it() {
        try (var _ = ActingAs.of(director)) {
            visit(PAGE);
            assertThat(_find(OrderedList.class, spec -> spec.withClasses("pp-guide")))
                    .isEmpty();
            click("流程引导");
            assertThat(_find(OrderedList.class, spec -> spec.withClasses("pp-guide")))
                    .hasSize(1);
        }
    }

    @Test
    void who_a_prospect_is_stands_masked_in_its_detail_too_until_an_eye_is_opened() {
        var wish = GivenProspects.aProspect();
        var id = people.registered(director, wish);
        try (var _ = ActingAs.of(director)) {
            visit(PAGE + "/" + id);
            assertThat(detail()).contains("周*").doesNotContain("周敏", wish.email());
            _find(_get(DetailPanel.class), NativeButton.class, spec -> spec.withClasses("pp-eye"))
                    .forEach(eye -> _click(eye));
            assertThat(detail()).contains("周敏", wish.email());
        }
    }

    private static String detail() {
        return _get(DetailPanel.class).getElement().getTextRecursively();
    }

    @Test
    void who_may_not_and_another_partners_prospect() {
        var id = people.registered(director);
        try (var _ = ActingAs.of(people.director(given.aSolutionProvider()))) {
            visit(PAGE + "/" + id);
            assertThat(toast()).contains("不存在");
        }
        try (var _ = ActingAs.of(people.member(partner, SystemRole.FINANCE))) {
            visit(PAGE);
            assertThat(isForbidden()).isTrue();
        }
    }

    @Test
    void the_operator_approves_and_rejects() {
        var approved = waiting();
        var rejected = waiting();
        try (var _ = ActingAs.of(TestCallers.operator(Permission.HOME, Permission.OPERATE_PROSPECTS))) {
            visit("operator/prospects/" + approved.publicId());
            click("通过");
            confirm("通过");
            visit("operator/prospects/" + rejected.publicId());
            click("驳回");
            _setValue(_get(TextArea.class), "直销团队跟进中");
            _click(_get(_get(FormPanel.class), Button.class, spec -> spec.withText("驳回")));
        }
        try (var _ = ActingAs.of(director)) {
            assertThat(queries.find(approved.key())).map(ProspectRow::state).hasValue(ProspectState.REGISTERED);
            assertThat(queries.find(rejected.key()))
                    .map(ProspectRow::decisionReason)
                    .hasValue("直销团队跟进中");
        }
    }

    private ProspectRow waiting() {
        var account = given.aCustomer(null);
        people.know(account.publicId(), FactKind.VENDOR_ONLINE);
        var id = people.registered(director, GivenProspects.prospect(account.name() + "@customer.example"));
        try (var _ = ActingAs.of(director)) {
            return queries.find(id).orElseThrow();
        }
    }

    private List<ProspectRow> all() {
        return queries.page(ProspectFilter.ALL, Long.MAX_VALUE, 10);
    }

    @SuppressWarnings("unchecked")
    private static Grid<ProspectRow> grid() {
        return _get(Grid.class);
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static EmailField email() {
        return _get(EmailField.class);
    }

    private static void submit() {
        _click(_get(_get(FormPanel.class), Button.class, spec -> spec.withText("报备客户")));
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static void confirm(String text) {
        _click(_get(_get(Confirmation.class), Button.class, spec -> spec.withText(text)));
    }
}

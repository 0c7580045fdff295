package io.partnerportal.organisations.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import io.partnerportal.As;
import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.UiTest;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.forms.ResultDialog;
import io.partnerportal.identity.Permission;
import io.partnerportal.lists.DetailPanel;
import io.partnerportal.lists.EmptyState;
import io.partnerportal.organisations.OrganisationQueries;
import io.partnerportal.organisations.PartnerFilter;
import io.partnerportal.organisations.PartnerIdentity;
import io.partnerportal.organisations.PartnerRow;
import io.partnerportal.uikit.SeeAlso;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@As(value = Permission.OPERATE_PARTNERS, operator = true)
class PartnersViewIT extends UiTest {

    @Autowired
    GivenPeople given;

    @Autowired
    OrganisationQueries queries;

    @Test
    void the_address_names_what_is_listed_and_what_is_open() {
        var partner = given.aSolutionProvider();

        visit("operator/partners/" + partner.publicId() + "?q=" + partner.name());

        assertThat(GridKt._size(grid())).isEqualTo(1);
        assertThat(GridKt._get(grid(), 0).accountName()).isEqualTo(partner.name());
        assertThat(_get(_get(DetailPanel.class), H2.class).getText()).contains(partner.name());
    }

    @Test
    void a_partner_that_does_not_exist_is_said_so_and_the_list_stays() {
        visit("operator/partners/" + "0".repeat(32));

        assertThat(toast()).isEqualTo("该伙伴不存在。");
        assertThat(_find(DetailPanel.class)).isEmpty();
    }

    @Test
    void where_nothing_is_found_clearing_the_filters_is_offered() {
        given.aSolutionProvider();
        visit("operator/partners?q=nobody-is-called-so");

        _click(_get(_get(EmptyState.class), Button.class, spec -> spec.withText("清除筛选条件")));

        assertThat(_find(EmptyState.class)).isEmpty();
        assertThat(GridKt._size(grid())).isPositive();
    }

    @Test
    @As(
            value = {Permission.OPERATE_PARTNERS, Permission.OPERATE_ACCOUNTS},
            operator = true)
    void a_partner_leads_to_its_account_but_not_where_the_reader_may_not_go() {
        var partner = given.aSolutionProvider();

        visit("operator/partners/" + partner.publicId());

        assertThat(_find(_get(SeeAlso.class), Anchor.class))
                .extracting(Anchor::getHref)
                .containsExactly("operator/accounts/" + partner.publicId());
    }

    @Test
    void a_new_partner_is_created_and_its_first_password_shown_once() {
        var name = GivenPeople.aName();
        visit("operator/partners/new");

        identity().setValue(PartnerIdentity.SOLUTION_PROVIDER);
        fill(name);
        _click(_get(_get(FormPanel.class), Button.class, spec -> spec.withText("新增伙伴")));

        assertThat(_find(_get(ResultDialog.class), Span.class, spec -> spec.withClasses("pp-mono")))
                .extracting(Span::getText)
                .contains(name)
                .anyMatch(text -> text.matches("(\\w{4}-){3}\\w{4}"));
        _click(_get(_get(ResultDialog.class), Button.class, spec -> spec.withText("我已保存")));
        assertThat(_find(ResultDialog.class)).isEmpty();
        assertThat(queries.count(new PartnerFilter(name, PartnerIdentity.SOLUTION_PROVIDER)))
                .isEqualTo(1);
        assertThat(_get(_get(DetailPanel.class), H2.class).getText()).isEqualTo("公司" + name);
    }

    @Test
    void a_refusal_stands_at_its_field_and_nothing_typed_is_lost() {
        var taken = given.aSolutionProvider();
        visit("operator/partners/new");
        identity().setValue(PartnerIdentity.RESELLER);
        fill(taken.name());

        _click(_get(_get(FormPanel.class), Button.class, spec -> spec.withText("新增伙伴")));
        var distributor = _get(_get(FormPanel.class), ComboBox.class, spec -> spec.withLabel("所属总经销商"));
        assertThat(distributor.isInvalid()).isTrue();
        assertThat(distributor.getErrorMessage()).isEqualTo("请选择该云经销商所属的总经销商。");

        identity().setValue(PartnerIdentity.DISTRIBUTOR);
        _click(_get(_get(FormPanel.class), Button.class, spec -> spec.withText("新增伙伴")));
        var account = field("账号名");
        assertThat(account.getErrorMessage()).isEqualTo("账号名 " + taken.name() + " 已存在。");
        assertThat(account.getValue()).isEqualTo(taken.name());
        assertThat(field("公司名称").getValue()).isEqualTo("公司" + taken.name());
    }

    @Test
    @As(value = Permission.HOME, operator = true)
    void without_the_permission_the_screen_does_not_open() {
        visit("operator/partners");

        assertThat(isForbidden()).isTrue();
    }

    private void fill(String name) {
        _setValue(field("公司名称"), "公司" + name);
        _setValue(field("账号名"), name);
        _setValue(
                _get(_get(FormPanel.class), EmailField.class, spec -> spec.withLabel("邮箱")),
                "new-" + name + "@partner.example");
    }

    private static TextField field(String label) {
        return _get(_get(FormPanel.class), TextField.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<PartnerIdentity> identity() {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel("伙伴身份"));
    }

    @SuppressWarnings("unchecked")
    private static Grid<PartnerRow> grid() {
        return _get(Grid.class);
    }
}

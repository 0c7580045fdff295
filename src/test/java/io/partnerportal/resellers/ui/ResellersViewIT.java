package io.partnerportal.resellers.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.MockBrowser;
import io.partnerportal.TestCallers;
import io.partnerportal.UiTest;
import io.partnerportal.forms.Confirmation;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Permission;
import io.partnerportal.lists.DetailPanel;
import io.partnerportal.members.PersonChoice;
import io.partnerportal.organisations.PartnerIdentity;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.resellers.GrantKind;
import io.partnerportal.resellers.Grants;
import io.partnerportal.resellers.ResellerRow;
import io.partnerportal.roles.SystemRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class ResellersViewIT extends UiTest {

    @Autowired
    GivenPeople given;

    @Autowired
    Grants grants;

    private PartnerOnboarded distributor;
    private PartnerOnboarded reseller;
    private ActingAs acting;

    @BeforeEach
    void a_distributor_at_the_screen() {
        distributor = given.aPartner(PartnerIdentity.DISTRIBUTOR, null);
        reseller = given.aPartner(PartnerIdentity.RESELLER, distributor.publicId());
        acting = ActingAs.of(TestCallers.partner(distributor.id(), Permission.RESELLERS, Permission.RESELLERS_MANAGE));
    }

    @AfterEach
    void leave() {
        acting.close();
    }

    @Test
    void the_address_names_what_is_listed_and_what_is_open() {
        visit("sales/resellers/" + reseller.publicId() + "?q=" + reseller.name());

        assertThat(GridKt._size(grid())).isEqualTo(1);
        assertThat(_get(_get(DetailPanel.class), H2.class).getText()).contains(reseller.name());
    }

    @Test
    void a_strangers_reseller_is_not_found() {
        var other = given.aPartner(PartnerIdentity.DISTRIBUTOR, null);
        var theirs = given.aPartner(PartnerIdentity.RESELLER, other.publicId());

        visit("sales/resellers/" + theirs.publicId());

        assertThat(toast()).isEqualTo("该云经销商不存在，或不属于您。");
        assertThat(_find(DetailPanel.class)).isEmpty();
    }

    @Test
    void the_ticked_ones_are_given_to_an_account_manager() {
        var manager = given.aMember(distributor, SystemRole.ACCOUNT_MANAGER);
        visit("sales/resellers");
        assertThat(button("分配客户经理").isEnabled()).isFalse();

        grid().select(GridKt._get(grid(), 0));
        _click(button("分配客户经理"));
        choice().setValue(choice().getListDataView().getItems().findFirst().orElseThrow());
        _click(_get(_get(AssignDialog.class), Button.class, spec -> spec.withText("分配客户经理")));

        assertThat(GridKt._get(grid(), 0).manager()).isEqualTo(manager.displayName());
        assertThat(toast()).contains("1");
    }

    @Test
    void freezing_is_handed_over_after_one_more_question() {
        visit("sales/resellers/" + reseller.publicId());

        _click(_find(_get(DetailPanel.class), Button.class, spec -> spec.withText("授权"))
                .getFirst());
        assertThat(grants.has(reseller.id(), GrantKind.FREEZE)).isFalse();
        _click(_get(_get(Confirmation.class), Button.class, spec -> spec.withText("授权")));

        assertThat(grants.has(reseller.id(), GrantKind.FREEZE)).isTrue();
        assertThat(_find(_get(DetailPanel.class), Button.class, spec -> spec.withText("取消授权")))
                .hasSize(1);
    }

    @Test
    void who_only_reads_has_nothing_to_tick_or_press() {
        acting.close();
        acting = ActingAs.of(TestCallers.partner(distributor.id(), Permission.RESELLERS));
        visit("sales/resellers/" + reseller.publicId());

        assertThat(_find(Button.class, spec -> spec.withText("分配客户经理"))).isEmpty();
        assertThat(_find(_get(DetailPanel.class), Button.class, spec -> spec.withText("授权")))
                .isEmpty();
    }

    @Test
    void without_the_permission_the_screen_does_not_open() {
        acting.close();
        acting = ActingAs.of(TestCallers.partner(distributor.id(), Permission.HOME));
        MockBrowser.visit("sales/resellers");

        assertThat(isForbidden()).isTrue();
    }

    private static Button button(String verb) {
        return _find(Button.class, spec -> spec.withText(verb)).getFirst();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<PersonChoice> choice() {
        return _get(_get(AssignDialog.class), ComboBox.class);
    }

    @SuppressWarnings("unchecked")
    private static Grid<ResellerRow> grid() {
        return _get(Grid.class);
    }
}

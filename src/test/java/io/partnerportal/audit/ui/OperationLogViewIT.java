package io.partnerportal.audit.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableCell;
import io.partnerportal.As;
import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.UiTest;
import io.partnerportal.audit.OperationRow;
import io.partnerportal.identity.Permission;
import io.partnerportal.lists.DetailPanel;
import io.partnerportal.lists.EmptyState;
import io.partnerportal.organisations.PartnerOnboarded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@As(value = Permission.OPERATE_AUDIT, operator = true)
class OperationLogViewIT extends UiTest {

    @Autowired
    GivenPeople given;

    private PartnerOnboarded partner;

    @BeforeEach
    void a_partner_was_taken_on() {
        partner = given.aSolutionProvider();
    }

    @Test
    void operations_are_listed_newest_first_and_filtered_from_the_address() {
        visit("operator/audit?q=" + partner.name());
        assertThat(GridKt._size(grid())).isEqualTo(2);
        assertThat(GridKt._get(grid(), 0).action()).isEqualTo("organisations.audit.onboarded");

        visit("operator/audit?q=" + partner.name() + "&action=accounts.audit.opened");
        assertThat(GridKt._size(grid())).isEqualTo(1);
    }

    @Test
    void an_operation_shows_what_it_changed() {
        visit("operator/audit?q=" + partner.name() + "&action=organisations.audit.onboarded");

        GridKt._selectRow(grid(), 0);

        assertThat(_get(_get(DetailPanel.class), H2.class).getText()).isEqualTo("伙伴入驻");
        assertThat(_find(_get(DetailPanel.class), NativeTableCell.class))
                .extracting(NativeTableCell::getText)
                .containsExactly("伙伴身份", "–", "SOLUTION_PROVIDER");
    }

    @Test
    void where_nothing_is_found_it_says_so() {
        visit("operator/audit?q=nobody-is-called-so");

        assertThat(_find(EmptyState.class)).hasSize(1);
    }

    @Test
    @As(value = Permission.HOME, operator = true)
    void without_the_permission_the_screen_does_not_open() {
        visit("operator/audit");

        assertThat(isForbidden()).isTrue();
    }

    @SuppressWarnings("unchecked")
    private static Grid<OperationRow> grid() {
        return _get(Grid.class);
    }
}

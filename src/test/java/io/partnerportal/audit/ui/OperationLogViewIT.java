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
import io.partnerportal.TestCallers;
import io.partnerportal.UiTest;
import io.partnerportal.audit.OperationRow;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Permission;
import io.partnerportal.identity.Scope;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.lists.DetailPanel;
import io.partnerportal.lists.EmptyState;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.tasks.ExportService;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@As(value = Permission.OPERATIONS_READ, operator = true)
class OperationLogViewIT extends UiTest {

    @Autowired
    GivenPeople given;

    @Autowired
    ExportService exports;

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
                .containsExactly("伙伴身份", "–", "解决方案提供商");
    }

    @Test
    @As(
            value = {Permission.OPERATIONS_READ, Permission.EXPORTS},
            operator = true)
    void an_export_request_says_in_words_what_was_asked_for() {
        var file = GivenPeople.aName() + ".csv";
        exports.request(
                "members.export.list",
                "{\"filter\":{}}",
                Map.of("q", "acme", "status", "members.status.ACTIVE", "zero", "true"),
                file);
        visit("operator/audit?q=" + file);

        GridKt._selectRow(grid(), 0);

        assertThat(_find(_get(DetailPanel.class), NativeTableCell.class))
                .extracting(NativeTableCell::getText)
                .containsExactly("搜索内容", "–", "a****", "内容", "–", "组织人员", "状态", "–", "启用", "应付为 0 的明细", "–", "是");
    }

    @Test
    void a_record_has_an_address_of_its_own() {
        visit("operator/audit?q=" + partner.name());
        var row = GridKt._get(grid(), 0);

        visit("operator/audit/" + row.publicId());
        assertThat(_get(_get(DetailPanel.class), H2.class).getText()).isEqualTo("伙伴入驻");

        visit("operator/audit/" + PublicId.random());
        assertThat(toast()).isEqualTo("该记录不存在，或您无权查看。");
        assertThat(_find(DetailPanel.class)).isEmpty();
    }

    @Test
    void a_partner_reads_its_own_records() {
        try (var _ =
                ActingAs.of(TestCallers.caller(7, new Scope.Partner(partner.id(), null), Permission.OPERATIONS_READ))) {
            visit("operations");
            assertThat(GridKt._size(grid())).isOne();

            visit("operations?outcome=REFUSED");
            assertThat(_find(EmptyState.class)).hasSize(1);
        }
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

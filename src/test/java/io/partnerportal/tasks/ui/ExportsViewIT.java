package io.partnerportal.tasks.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import io.partnerportal.As;
import io.partnerportal.IntegrationTest;
import io.partnerportal.UiTest;
import io.partnerportal.identity.Permission;
import io.partnerportal.lists.EmptyState;
import io.partnerportal.tasks.ExportRow;
import io.partnerportal.tasks.ExportService;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@As(value = Permission.EXPORTS, partner = 77_000_001, user = 77_000_002)
class ExportsViewIT extends UiTest {

    @Autowired
    ExportService exports;

    @Autowired
    JdbcClient jdbc;

    @Test
    void without_exports_it_says_how_to_get_one() {
        visit("exports");

        assertThat(_find(EmptyState.class)).hasSize(1);
    }

    @Test
    void the_list_looks_again_until_everything_is_finished() {
        exports.request("consumption.export.lines", "", Map.of(), "bill.csv");
        visit("exports");
        assertThat(GridKt._size(grid())).isEqualTo(1);
        assertThat(UI.getCurrent().getPollInterval()).isPositive();

        jdbc.sql(
                        "update export_task set status = 'FAILED', failure = 'tasks.export-failed' where account_id = 77000001")
                .update();
        visit("");
        visit("exports");

        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void exports_are_filtered_by_status_from_the_address() {
        exports.request("consumption.export.lines", "", Map.of(), "bill.csv");

        visit("exports?status=DONE");
        assertThat(_find(EmptyState.class)).hasSize(1);

        visit("exports?status=QUEUED");
        assertThat(GridKt._size(grid())).isEqualTo(1);
    }

    @Test
    void who_asked_is_shown_to_administrators_only() {
        exports.request("consumption.export.lines", "", Map.of(), "bill.csv");
        visit("exports");

        assertThat(grid().getColumnByKey("requester")).isNull();
    }

    @Test
    @As(
            value = {Permission.EXPORTS, Permission.EXPORTS_OF_ALL},
            partner = 77_000_001,
            user = 77_000_003)
    void an_administrator_sees_who_asked() {
        exports.request("consumption.export.lines", "", Map.of(), "bill.csv");
        visit("exports");

        assertThat(grid().getColumnByKey("requester")).isNotNull();
    }

    @Test
    @As(value = Permission.HOME, partner = 77_000_001)
    void without_the_permission_the_screen_does_not_open() {
        visit("exports");

        assertThat(isForbidden()).isTrue();
    }

    @SuppressWarnings("unchecked")
    private static Grid<ExportRow> grid() {
        return _get(Grid.class);
    }
}

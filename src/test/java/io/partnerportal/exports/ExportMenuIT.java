package io.partnerportal.exports;

import static com.github.mvysny.kaributesting.v10.ContextMenuKt._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.menubar.MenuBar;
import io.partnerportal.As;
import io.partnerportal.IntegrationTest;
import io.partnerportal.UiTest;
import io.partnerportal.identity.Permission;
import io.partnerportal.lists.GridTools;
import io.partnerportal.tasks.ExportQueries;
import io.partnerportal.tasks.ExportRow;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@As(
        value = {
            Permission.EXPORTS,
            Permission.OPERATE_PARTNERS,
            Permission.OPERATE_ACCOUNTS,
            Permission.OPERATE_FACTS,
            Permission.OPERATE_COMPANY_REVIEWS,
            Permission.OPERATE_MAILS,
            Permission.OPERATE_ANNOUNCEMENTS,
            Permission.OPERATIONS_READ
        },
        operator = true)
class ExportMenuIT extends UiTest {

    @Autowired
    ListExports exports;

    @Autowired
    ExportQueries tasks;

    @ParameterizedTest
    @ValueSource(strings = {"partners", "accounts", "facts", "company-reviews", "mails", "announcements", "audit"})
    void every_list_of_the_operator_can_be_had_in_two_formats_at_once(String list) {
        visit("operator/" + list);

        var menu = _get(_get(GridTools.class), MenuBar.class);
        var formats = formats(menu);
        assertThat(formats).extracting(MenuItem::getText).containsExactly("导出为 CSV", "导出为 XLSX");
        _click(menu, formats.getLast());

        assertThat(_get(_get(GridTools.class), Anchor.class, spec -> spec.withClasses("pp-visually-hidden"))
                        .getHref())
                .isNotEmpty();
        assertThat(tasks.newest(null, 10)).isEmpty();
    }

    @Test
    void a_long_list_becomes_a_task_that_knows_what_was_asked_for() {
        var menu = menuOfAListWith(100_001);
        UI.getCurrent().add(menu);

        var bar = _get(menu, MenuBar.class);
        _click(bar, formats(bar).getFirst());

        assertThat(toast()).startsWith("数据较多，已创建导出任务");
        assertThat(tasks.newest(null, 10))
                .extracting(ExportRow::source, ExportRow::fileName)
                .containsExactly(tuple("exports.export", "numbers-2025-03-12.csv"));
    }

    private Component menuOfAListWith(int rows) {
        var reader = new ListReader<String, Integer>(String.class, (_, _, _) -> List.of(), (_, _) -> rows);
        var columns = new ExportColumns<Integer>().count("exports.export", row -> row);
        return new ListExport<>(exports, "exports.export", "numbers", reader, columns).menu(() -> "", Map::of);
    }

    private static List<MenuItem> formats(MenuBar menu) {
        return menu.getItems().getFirst().getSubMenu().getItems();
    }
}

package io.partnerportal.notifications.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import io.partnerportal.lists.Columns;
import io.partnerportal.notifications.MessageRow;
import io.partnerportal.uikit.Severity;

/** The columns of the message centre; unread messages stand out in bold and say so. */
final class MessageColumns {

    private final UI ui = UI.getCurrent();

    void addTo(Grid<MessageRow> grid) {
        var columns = new Columns<>(grid);
        columns.status(
                "state",
                ui.getTranslation("notifications.state"),
                row -> row.isRead() ? Severity.NEUTRAL : Severity.INFO,
                row -> ui.getTranslation(row.isRead() ? "notifications.state.read" : "notifications.state.unread"));
        columns.text(
                        "title",
                        ui.getTranslation("notifications.title"),
                        row -> ui.getTranslation(row.titleKey(), row.values()))
                .setWidth("20rem")
                .setPartNameGenerator(row -> row.isRead() ? "" : "unread");
        columns.text(
                        "category",
                        ui.getTranslation("notifications.category"),
                        row -> ui.getTranslation("notifications.category." + row.category()))
                .setWidth("8rem");
        columns.instant("time", ui.getTranslation("notifications.time"), MessageRow::createdAt);
    }
}

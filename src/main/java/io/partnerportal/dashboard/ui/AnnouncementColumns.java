package io.partnerportal.dashboard.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.function.SerializableFunction;
import io.partnerportal.dashboard.AnnouncementRow;
import io.partnerportal.dashboard.AnnouncementState;
import io.partnerportal.lists.Columns;
import io.partnerportal.uikit.Severity;
import java.util.stream.Collectors;

/** The columns of the operator's list of announcements. */
final class AnnouncementColumns {

    private final SerializableFunction<AnnouncementRow, AnnouncementState> stateOf;
    private final UI ui = UI.getCurrent();

    AnnouncementColumns(SerializableFunction<AnnouncementRow, AnnouncementState> stateOf) {
        this.stateOf = stateOf;
    }

    void addTo(Grid<AnnouncementRow> grid) {
        var columns = new Columns<>(grid);
        columns.text("title", text("dashboard.announcement.title"), AnnouncementRow::title)
                .setWidth("18rem");
        columns.status(
                "severity",
                text("dashboard.announcement.severity"),
                AnnouncementRow::severity,
                row -> text("dashboard.severity." + row.severity()));
        columns.status(
                "state",
                text("dashboard.announcement.state"),
                row -> severity(stateOf.apply(row)),
                row -> text("dashboard.announcement.state." + stateOf.apply(row)));
        columns.day("from", text("dashboard.announcement.from"), AnnouncementRow::shownFrom);
        columns.day("until", text("dashboard.announcement.until"), AnnouncementRow::shownUntil);
        columns.text("audiences", text("dashboard.announcement.audiences"), this::audiences);
        columns.instant("created", text("dashboard.announcement.created"), AnnouncementRow::createdAt);
    }

    private String audiences(AnnouncementRow row) {
        return row.audienceKeys().stream().map(this::text).collect(Collectors.joining(" · "));
    }

    private static Severity severity(AnnouncementState state) {
        return switch (state) {
            case LIVE -> Severity.SUCCESS;
            case UPCOMING -> Severity.INFO;
            case OVER -> Severity.NEUTRAL;
        };
    }

    private String text(String key) {
        return ui.getTranslation(key);
    }
}

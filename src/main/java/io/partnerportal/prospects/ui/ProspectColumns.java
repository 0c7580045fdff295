package io.partnerportal.prospects.ui;

import com.vaadin.flow.component.grid.Grid;
import io.partnerportal.kernel.Masking;
import io.partnerportal.lists.Columns;
import io.partnerportal.prospects.ProspectRow;

/** The columns that partner and operator see of prospects. */
final class ProspectColumns {

    private ProspectColumns() {}

    static Columns<ProspectRow> addTo(Grid<ProspectRow> grid, ProspectWords words) {
        var columns = new Columns<>(grid);
        columns.text("company", grid.getTranslation("prospects.company"), ProspectRow::company)
                .setWidth("13rem");
        columns.status(
                "state",
                grid.getTranslation("prospects.state"),
                row -> ProspectWords.severity(row.state()),
                row -> words.state(row.state()));
        columns.masked("contact", grid.getTranslation("prospects.contact"), ProspectRow::contact, Masking::name)
                .setWidth("8rem");
        columns.masked("email", grid.getTranslation("prospects.email"), ProspectRow::email, Masking::email)
                .setWidth("13rem");
        columns.masked("mobile", grid.getTranslation("prospects.mobile"), ProspectRow::mobile, Masking::mobile);
        columns.text("cause", grid.getTranslation("prospects.cause"), words::cause)
                .setVisible(false);
        columns.instant("expires", grid.getTranslation("prospects.expires-at"), ProspectRow::expiresAt);
        columns.instant("created", grid.getTranslation("prospects.created-at"), ProspectRow::createdAt);
        columns.masked("created-by", grid.getTranslation("prospects.created-by"), ProspectRow::createdBy, Masking::name)
                .setWidth("8rem");
        columns.text("note", grid.getTranslation("prospects.note"), ProspectRow::note)
                .setVisible(false);
        return columns;
    }
}

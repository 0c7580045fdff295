package io.partnerportal.prospects.ui;

import com.vaadin.flow.component.grid.Grid;
import io.partnerportal.kernel.Masking;
import io.partnerportal.lists.Columns;
import io.partnerportal.prospects.ProspectRow;

/** The columns that partner and operator see of prospects; the operator also whose they are and why it is asked. */
final class ProspectColumns {

    private ProspectColumns() {}

    static Columns<ProspectRow> ofPartner(Grid<ProspectRow> grid, ProspectWords words) {
        var columns = new Columns<>(grid);
        company(grid, columns);
        who(grid, columns, words);
        cause(grid, columns, words).setVisible(false);
        when(grid, columns);
        return columns;
    }

    static void ofOperator(Grid<ProspectRow> grid, ProspectWords words) {
        var columns = new Columns<>(grid);
        company(grid, columns);
        columns.text("partner", grid.getTranslation("prospects.partner"), ProspectRow::partner)
                .setWidth("13rem");
        cause(grid, columns, words);
        who(grid, columns, words);
        when(grid, columns);
    }

    private static void company(Grid<ProspectRow> grid, Columns<ProspectRow> columns) {
        columns.text("company", grid.getTranslation("prospects.company"), ProspectRow::company)
                .setWidth("9rem")
                .setFlexGrow(2);
    }

    private static Grid.Column<ProspectRow> cause(
            Grid<ProspectRow> grid, Columns<ProspectRow> columns, ProspectWords words) {
        return columns.text("cause", grid.getTranslation("prospects.cause"), words::cause)
                .setWidth("12rem");
    }

    private static void who(Grid<ProspectRow> grid, Columns<ProspectRow> columns, ProspectWords words) {
        columns.status(
                        "state",
                        grid.getTranslation("prospects.state"),
                        row -> ProspectWords.severity(row.state()),
                        row -> words.state(row.state()))
                .setWidth("8.5rem");
        columns.masked("contact", grid.getTranslation("prospects.contact"), ProspectRow::contact, Masking::name)
                .setWidth("9.5rem");
        columns.masked("email", grid.getTranslation("prospects.email"), ProspectRow::email, Masking::email)
                .setWidth("13rem");
        columns.masked("mobile", grid.getTranslation("prospects.mobile"), ProspectRow::mobile, Masking::mobile);
    }

    private static void when(Grid<ProspectRow> grid, Columns<ProspectRow> columns) {
        columns.instant("expires", grid.getTranslation("prospects.expires-at"), ProspectRow::expiresAt);
        columns.instant("created", grid.getTranslation("prospects.created-at"), ProspectRow::createdAt);
        columns.masked("created-by", grid.getTranslation("prospects.created-by"), ProspectRow::createdBy, Masking::name)
                .setWidth("9rem");
        columns.text("note", grid.getTranslation("prospects.note"), ProspectRow::note)
                .setVisible(false);
    }
}

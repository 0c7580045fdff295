package io.partnerportal.members.ui;

import com.vaadin.flow.component.grid.Grid;
import io.partnerportal.kernel.Masking;
import io.partnerportal.lists.Columns;
import io.partnerportal.members.MemberRow;
import io.partnerportal.uikit.Severity;

/** The columns of the list of members. */
final class MemberColumns {

    private MemberColumns() {}

    static void addTo(Grid<MemberRow> grid) {
        var columns = new Columns<>(grid);
        columns.text("name", grid.getTranslation("members.name"), MemberRow::name);
        columns.text("display-name", grid.getTranslation("members.display-name"), MemberRow::displayName)
                .setWidth("8rem");
        columns.text("roles", grid.getTranslation("members.roles"), RoleWords::all)
                .setWidth("14rem");
        columns.status(
                "status",
                grid.getTranslation("members.status"),
                row -> row.isActive() ? Severity.SUCCESS : Severity.NEUTRAL,
                row -> grid.getTranslation("members.status." + row.status()));
        columns.text("director", grid.getTranslation("members.director"), MemberRow::director)
                .setWidth("8rem");
        columns.masked("mobile", grid.getTranslation("members.mobile"), MemberRow::mobile, Masking::mobile);
        columns.masked("email", grid.getTranslation("members.email"), MemberRow::email, Masking::email)
                .setWidth("13rem");
        columns.instant("last-sign-in", grid.getTranslation("members.last-sign-in"), MemberRow::lastSignIn);
        columns.text("note", grid.getTranslation("members.note"), MemberRow::note)
                .setVisible(false);
        columns.instant("created", grid.getTranslation("members.created-at"), MemberRow::createdAt)
                .setVisible(false);
    }
}

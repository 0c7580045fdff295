package io.partnerportal.resellers.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.function.SerializableConsumer;
import io.partnerportal.kernel.Masking;
import io.partnerportal.lists.Columns;
import io.partnerportal.organisations.PartnerStanding;
import io.partnerportal.resellers.GrantKind;
import io.partnerportal.resellers.ResellerRow;
import io.partnerportal.uikit.Severity;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The columns of the list of resellers. */
final class ResellerColumns {

    private ResellerColumns() {}

    static void addTo(Grid<ResellerRow> grid, SerializableConsumer<ResellerRow> open) {
        var columns = new Columns<>(grid);
        columns.text("name", text("resellers.name"), ResellerRow::displayName).setWidth("13rem");
        columns.text("account", text("resellers.account"), ResellerRow::accountName);
        columns.status(
                "standing",
                text("resellers.standing"),
                row -> severity(row.standing()),
                row -> text(row.standing().nameKey()));
        columns.masked("manager", text("resellers.manager"), ResellerRow::manager, Masking::name);
        columns.text("grants", text("resellers.grants"), ResellerColumns::grants);
        columns.day("since", text("resellers.since"), ResellerRow::since);
        columns.masked("mobile", text("resellers.mobile"), ResellerRow::mobile, Masking::mobile);
        columns.masked("email", text("resellers.email"), ResellerRow::email, Masking::email);
        columns.id("id", text("resellers.id"), ResellerRow::publicId);
        columns.actions(row -> {
            var details = new Button(text("resellers.details"), _ -> open.accept(row));
            details.addClassName("pp-quiet");
            return details;
        });
    }

    static Severity severity(PartnerStanding standing) {
        return switch (standing) {
            case NORMAL -> Severity.SUCCESS;
            case RESTRICTED -> Severity.WARNING;
            case FROZEN -> Severity.DANGER;
        };
    }

    static String grants(ResellerRow row) {
        return Arrays.stream(GrantKind.values())
                .filter(row::has)
                .map(kind -> text(kind.nameKey()))
                .collect(Collectors.joining(", "));
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}

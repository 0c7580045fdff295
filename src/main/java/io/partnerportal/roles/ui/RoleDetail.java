package io.partnerportal.roles.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.forms.Confirmation;
import io.partnerportal.lists.DetailPanel;
import io.partnerportal.roles.RoleQueries;
import io.partnerportal.roles.RoleRow;
import io.partnerportal.roles.RoleService;
import io.partnerportal.uikit.Facts;
import io.partnerportal.uikit.Notices;
import io.partnerportal.uikit.PortalLinks;
import java.util.Map;

/** One role with everything it opens; the system's can be looked at only. */
final class RoleDetail {

    private final RoleRow row;
    private final RoleQueries queries;
    private final RoleService roles;
    private final SerializableRunnable edit;
    private final SerializableRunnable deleted;
    private final UI ui = UI.getCurrent();

    RoleDetail(
            RoleRow row,
            RoleQueries queries,
            RoleService roles,
            SerializableRunnable edit,
            SerializableRunnable deleted) {
        this.row = row;
        this.queries = queries;
        this.roles = roles;
        this.edit = edit;
        this.deleted = deleted;
    }

    DetailPanel panel(SerializableRunnable close) {
        var panel =
                new DetailPanel(RoleNames.of(row), close).body(facts(), row.systemRole() == null ? buttons() : rule());
        var tree = new PermissionTree(text("roles.permissions"), queries.defaults(), queries.withheld());
        tree.setValue(row.permissions());
        tree.setReadOnly(true);
        return panel.body(tree);
    }

    private Facts facts() {
        var holders = PortalLinks.filtered(PortalLinks.members(), Map.of("role", row.publicId()));
        return new Facts()
                .add(text("roles.kind"), text(RoleNames.kindKey(row)))
                .add(
                        text("roles.note"),
                        row.systemRole() == null ? row.note() : text(RoleNames.purposeKey(row.systemRole())))
                .add(text("roles.holders"), new Anchor(holders, Integer.toString(row.holders())));
    }

    private Component rule() {
        var rule = new Paragraph(text("roles.system"));
        rule.addClassName("pp-muted");
        return rule;
    }

    private Component buttons() {
        var delete = new Button(text("roles.delete"), _ -> confirm());
        delete.addThemeVariants(ButtonVariant.ERROR);
        var buttons = new Div(new Button(text("roles.edit"), _ -> edit.run()), delete);
        buttons.addClassName("pp-part-actions");
        return buttons;
    }

    private void confirm() {
        new Confirmation(text("roles.delete.question"))
                .fact(text("roles.name"), row.name())
                .fact(text("roles.holders"), Integer.toString(row.holders()))
                .consequence(text("roles.delete.consequence"))
                .onDestroy(text("roles.delete"), () -> {
                    roles.delete(row.key());
                    Notices.done("roles.deleted", row.name());
                    deleted.run();
                })
                .open();
    }

    private String text(String key) {
        return ui.getTranslation(key);
    }
}

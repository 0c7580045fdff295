package io.partnerportal.roles.ui;

import com.vaadin.flow.component.UI;
import io.partnerportal.roles.RoleRow;
import io.partnerportal.roles.SystemRole;

/** What a role and its kind are called in the reader's language. */
final class RoleNames {

    private RoleNames() {}

    static String of(RoleRow row) {
        return row.systemRole() == null
                ? row.name()
                : UI.getCurrent().getTranslation(row.systemRole().nameKey());
    }

    static String kindKey(RoleRow row) {
        return row.systemRole() == null ? "roles.kind.custom" : "roles.kind.system";
    }

    static String purposeKey(SystemRole role) {
        return "roles.purpose." + role;
    }
}

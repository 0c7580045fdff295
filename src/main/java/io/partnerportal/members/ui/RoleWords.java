package io.partnerportal.members.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import io.partnerportal.members.HeldRole;
import io.partnerportal.members.MemberRow;
import io.partnerportal.roles.Role;
import io.partnerportal.roles.SystemRole;
import io.partnerportal.uikit.Severity;
import io.partnerportal.uikit.StatusBadge;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What roles are called in the reader's language. */
final class RoleWords {

    private RoleWords() {}

    static String of(Role role) {
        return words(role.systemRole(), role.name());
    }

    static String of(HeldRole role) {
        return words(role.systemRole(), role.name());
    }

    private static String words(@Nullable SystemRole systemRole, String name) {
        return systemRole == null ? name : UI.getCurrent().getTranslation(systemRole.nameKey());
    }

    static String all(MemberRow row) {
        return row.roles().stream().map(RoleWords::of).collect(Collectors.joining(separator()));
    }

    private static String separator() {
        return UI.getCurrent().getTranslation("members.roles-separator");
    }

    static Div badges(MemberRow row) {
        var badges = new Div();
        badges.addClassName("pp-badges");
        row.roles()
                .forEach(role -> badges.add(
                        role.underReview()
                                ? new StatusBadge(
                                        Severity.WARNING,
                                        UI.getCurrent().getTranslation("members.role-in-review", of(role)))
                                : new StatusBadge(Severity.INFO, of(role))));
        return badges;
    }
}

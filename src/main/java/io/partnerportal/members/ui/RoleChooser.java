package io.partnerportal.members.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.ValueContext;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.roles.Role;
import io.partnerportal.roles.RoleSet;
import io.partnerportal.roles.SystemRole;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Chooses the roles of a member; what can no longer be added is greyed out and says why (R4–R8). */
final class RoleChooser extends CheckboxGroup<Role> {

    private static final long serialVersionUID = 1;

    /** Words for why a role of a member may be neither added nor taken away; absent when it may. */
    interface Locks extends BiFunction<Role, Set<Role>, Optional<String>>, java.io.Serializable {}

    private final transient Locks locks;

    /** @param locks what stands in the way besides the rules of roles held together */
    RoleChooser(List<Role> roles, Locks locks) {
        this.locks = locks;
        setLabel(getTranslation("members.roles"));
        setHelperText(getTranslation("members.roles-help", RoleSet.MOST));
        setItems(roles);
        setItemLabelGenerator(RoleWords::of);
        addValueChangeListener(_ -> explain());
        explain();
    }

    /** For somebody new: the system's roles, by no organisation's ids. */
    static RoleChooser ofSystemRoles() {
        var roles = Arrays.stream(SystemRole.values())
                .map(role -> new Role(role.ordinal(), PublicId.random().value(), role, role.name()))
                .toList();
        return new RoleChooser(roles, (_, _) -> Optional.empty());
    }

    /** The roles among the offered that stand for these. */
    Set<Role> of(Set<SystemRole> roles) {
        return getListDataView()
                .getItems()
                .filter(role -> role.systemRole() != null && roles.contains(role.systemRole()))
                .collect(Collectors.toSet());
    }

    ValidationResult check(Set<Role> roles, ValueContext context) {
        return RoleSet.problemOf(roles)
                .map(problem -> ValidationResult.error(getTranslation(problem.key(), problem.details())))
                .orElseGet(ValidationResult::ok);
    }

    private void explain() {
        setItemEnabledProvider(role -> whyNot(role).isEmpty());
        setItemHelperGenerator(role -> whyNot(role).orElse(null));
    }

    private Optional<String> whyNot(Role role) {
        var chosen = getValue();
        var locked = locks.apply(role, chosen);
        return locked.isPresent() || chosen.contains(role) || chosen.isEmpty() ? locked : excluded(role, chosen);
    }

    private Optional<String> excluded(Role role, Set<Role> chosen) {
        var together = new HashSet<>(chosen);
        together.add(role);
        return RoleSet.problemOf(together).map(problem -> getTranslation(problem.key(), problem.details()));
    }
}

package io.partnerportal.organisations.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.ValueContext;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.organisations.RoleSet;
import io.partnerportal.organisations.SystemRole;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Chooses the roles of a member; what can no longer be added is greyed out, and the help says why (R4–R7). */
final class RoleChooser extends CheckboxGroup<SystemRole> {

    private static final long serialVersionUID = 1;

    RoleChooser() {
        setLabel(getTranslation("organisations.member.roles"));
        setItems(SystemRole.values());
        setItemLabelGenerator(role -> getTranslation("organisations.role." + role));
        addValueChangeListener(_ -> explain());
        explain();
    }

    ValidationResult check(Set<SystemRole> roles, ValueContext context) {
        return RoleSet.problemOf(roles)
                .map(problem -> ValidationResult.error(words(problem)))
                .orElseGet(ValidationResult::ok);
    }

    private void explain() {
        var chosen = getValue();
        setItemEnabledProvider(
                role -> chosen.contains(role) || problemWith(role, chosen).isEmpty());
        var reasons = Arrays.stream(SystemRole.values())
                .filter(role -> !chosen.contains(role))
                .flatMap(role -> problemWith(role, chosen).stream())
                .map(this::words)
                .distinct()
                .collect(Collectors.joining(" "));
        setHelperText(
                chosen.isEmpty() || reasons.isEmpty()
                        ? getTranslation("organisations.member.roles-help", RoleSet.MOST)
                        : reasons);
    }

    private static Optional<InvalidField> problemWith(SystemRole role, Set<SystemRole> chosen) {
        var together = EnumSet.of(role);
        together.addAll(chosen);
        return RoleSet.problemOf(together);
    }

    private String words(InvalidField problem) {
        return getTranslation(problem.key(), problem.details());
    }
}

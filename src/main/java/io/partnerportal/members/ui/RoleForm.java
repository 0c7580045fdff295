package io.partnerportal.members.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.forms.Confirmation;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.members.Assignment;
import io.partnerportal.members.HeldRole;
import io.partnerportal.members.MemberRow;
import io.partnerportal.members.PersonChoice;
import io.partnerportal.roles.Role;
import io.partnerportal.roles.SystemRole;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One to three roles, and the director above an account manager; says what can be chosen as one chooses. */
final class RoleForm {

    /** What the form holds. */
    public record Choice(
            Set<Role> roles,
            @Nullable PersonChoice director,
            @Nullable PersonChoice successor) {

        Assignment assignment() {
            return new Assignment(
                    roles.stream().map(Role::key).collect(Collectors.toSet()),
                    director == null ? null : director.key(),
                    successor == null ? null : successor.key());
        }

        boolean includes(SystemRole one) {
            return roles.stream().anyMatch(role -> role.is(one));
        }
    }

    private final MemberDoors doors;
    private final List<Role> roles;
    private final @Nullable MemberRow member;
    private final boolean lastAdministrator;
    private final UI ui = UI.getCurrent();

    private RoleForm(MemberDoors doors, @Nullable MemberRow member) {
        this.doors = doors;
        this.roles = doors.roles().choices();
        this.member = member;
        this.lastAdministrator = member != null && doors.queries().isLastAdministrator(member);
    }

    static RoleForm ofSomebodyNew(MemberDoors doors) {
        return new RoleForm(doors, null);
    }

    static RoleForm of(MemberDoors doors, MemberRow member) {
        return new RoleForm(doors, member);
    }

    FormPanel<Choice> panel(SerializableConsumer<Assignment> save, SerializableRunnable cancel) {
        var form = new FormPanel<>(Choice.class);
        var chooser = new RoleChooser(roles, this::lock);
        form.field("roles", chooser, binding -> binding.withValidator(chooser::check));
        var director = form.field(
                "director", new PersonField(text("members.director"), doors.queries(), SystemRole.ACCOUNT_DIRECTOR));
        director.setHelperText(text("members.director-help"));
        director.setVisible(false);
        chooser.addValueChangeListener(change -> director.setVisible(isManager(change.getValue())));
        addSuccessor(form, chooser);
        return form.read(now())
                .onSubmit(
                        text(member == null ? "members.create" : "members.roles.save"),
                        choice -> confirmed(choice, save))
                .onCancel(text(member == null ? "members.back" : "uikit.cancel"), cancel);
    }

    /** Whoever is account manager no more hands the customers over, as somebody who leaves does (R12). */
    private void addSuccessor(FormPanel<Choice> form, RoleChooser chooser) {
        int customers = member == null || !member.holds(SystemRole.ACCOUNT_MANAGER)
                ? 0
                : doors.departure().inHandsOf(member.key());
        var successor = new PersonField(
                text("members.successor"),
                doors.queries(),
                SystemRole.ACCOUNT_MANAGER,
                member == null ? null : member.key());
        successor.setHelperText(ui.getTranslation("members.successor-help", customers));
        successor.setVisible(false);
        form.field(
                "successor",
                successor,
                binding -> binding.withValidator(
                        person -> person != null || !successor.isVisible(), text("members.successor-missing")));
        chooser.addValueChangeListener(change -> successor.setVisible(customers > 0 && !isManager(change.getValue())));
    }

    private static boolean isManager(Set<Role> roles) {
        return roles.stream().anyMatch(role -> role.is(SystemRole.ACCOUNT_MANAGER));
    }

    private Choice now() {
        if (member == null) {
            return new Choice(Set.of(), null, null);
        }
        var held = member.roles().stream().map(HeldRole::key).collect(Collectors.toSet());
        var director = member.directorPublicId() == null
                ? null
                : new PersonChoice(member.directorPublicId(), String.valueOf(member.director()), "");
        return new Choice(
                roles.stream().filter(role -> held.contains(role.key())).collect(Collectors.toSet()), director, null);
    }

    /** Roles the member keeps, whatever is chosen (R8, R11). */
    private Optional<String> lock(Role role, Set<Role> chosen) {
        if (role.is(SystemRole.ADMINISTRATOR) && lastAdministrator) {
            return Optional.of(text("members.last-administrator"));
        }
        return member == null
                ? Optional.empty()
                : member.roles().stream()
                        .filter(held -> held.underReview() && held.key().equals(role.key()))
                        .findFirst()
                        .map(_ -> text("members.role-under-review"));
    }

    /** Taking the role of a director away leaves account managers without one: they are named first (R9). */
    private void confirmed(Choice choice, SerializableConsumer<Assignment> save) {
        var left = member == null
                        || !member.holds(SystemRole.ACCOUNT_DIRECTOR)
                        || choice.includes(SystemRole.ACCOUNT_DIRECTOR)
                ? List.<PersonChoice>of()
                : doors.queries().managersOf(member.key());
        if (left.isEmpty()) {
            save.accept(choice.assignment());
            return;
        }
        new Confirmation(text("members.detach"))
                .fact(
                        text("members.detach.managers"),
                        left.stream().map(PersonChoice::displayName).collect(Collectors.joining(", ")))
                .consequence(text("members.detach.consequence"))
                .onConfirm(text("members.roles.save"), () -> save.accept(choice.assignment()))
                .open();
    }

    private String text(String key) {
        return ui.getTranslation(key);
    }
}

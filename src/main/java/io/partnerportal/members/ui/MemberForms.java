package io.partnerportal.members.ui;

import static java.util.Objects.requireNonNullElse;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.drafts.Draft;
import io.partnerportal.forms.Confirmation;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.forms.ResultDialog;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.members.Assignment;
import io.partnerportal.members.MemberDepartureService;
import io.partnerportal.members.MemberRow;
import io.partnerportal.members.MemberStandingService;
import io.partnerportal.members.Person;
import io.partnerportal.members.PersonChoice;
import io.partnerportal.passwords.FirstPasswordField;
import io.partnerportal.passwords.PasswordOwner;
import io.partnerportal.passwords.PasswordRule;
import io.partnerportal.roles.SystemRole;
import io.partnerportal.uikit.Notices;
import io.partnerportal.uikit.Seen;
import io.partnerportal.uikit.Severity;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What can be done with one member. */
final class MemberForms {

    /** Another password. */
    public record Reset(String password) {}

    /** Who takes over the customers. */
    public record Departure(@Nullable PersonChoice successor) {}

    private final MemberDoors doors;
    private final MemberRow row;
    private final SerializableRunnable done;
    private final SerializableRunnable back;
    private final Seen<Integer> version;
    private final UI ui = UI.getCurrent();

    /**
     * @param done called when something was changed
     * @param back called when nothing is to be changed
     */
    MemberForms(MemberDoors doors, MemberRow row, SerializableRunnable done, SerializableRunnable back) {
        this.doors = doors;
        this.row = row;
        this.done = done;
        this.back = back;
        this.version = new Seen<>(row.version(), this::versionNow);
    }

    Component edit() {
        var form = new FormPanel<>(Person.class);
        var email = PersonFields.add(form);
        if (row.id() == doors.caller().get().user()) {
            email.setReadOnly(true);
            email.setHelperText(text("members.own-email"));
        }
        var draft = doors.drafts().of("member", row.key());
        form.read(new Person(
                        row.displayName(),
                        requireNonNullElse(row.mobile(), ""),
                        requireNonNullElse(row.email(), ""),
                        requireNonNullElse(row.note(), "")))
                .onSubmit(text("members.save"), wish -> edit(wish, draft))
                .onCancel(back);
        return draft.over(form);
    }

    private void edit(Person wish, Draft draft) {
        version.save(seen -> doors.members().edit(row.key(), seen, wish));
        draft.forget();
        changed("members.saved");
    }

    Component roles() {
        return RoleForm.of(doors, row).panel(this::assign, back);
    }

    private void assign(Assignment assignment) {
        version.save(seen -> doors.assignments().assign(row.key(), seen, assignment));
        changed("members.roles.saved");
    }

    Component resetPassword() {
        var password = new FirstPasswordField(text("members.password.new"));
        var form = new FormPanel<>(Reset.class);
        form.field("password", password);
        return form.onSubmit(text("members.password.reset"), wish -> reset(wish, password.isGenerated()))
                .onCancel(back);
    }

    private void reset(Reset wish, boolean generated) {
        PasswordRule.check(wish.password(), new PasswordOwner(row.name(), row.email(), row.mobile()));
        doors.protection().confirm(MemberStandingService.RESET, row.key(), () -> resetConfirmed(wish, generated));
    }

    private void resetConfirmed(Reset wish, boolean generated) {
        doors.standing().resetPassword(row.key(), wish.password());
        if (!generated) {
            changed("members.password.done");
            return;
        }
        new ResultDialog(ui.getTranslation("members.password.done", row.displayName()))
                .copyable(text("members.name"), row.name())
                .copyable(text("members.password.new"), wish.password())
                .note(Severity.WARNING, text("members.password.once"))
                .note(Severity.INFO, text("members.password.must-change"))
                .onClose(text("members.seen"), done)
                .open();
    }

    void disable() {
        new Confirmation(text("members.disable.question"))
                .fact(text("members.display-name"), row.displayName())
                .fact(text("members.name"), row.name())
                .consequence(text("members.disable.consequence"))
                .onDestroy(text("members.disable"), () -> {
                    doors.standing().disable(row.key());
                    changed("members.disabled");
                })
                .open();
    }

    void enable() {
        doors.standing().enable(row.key());
        changed("members.enabled");
    }

    void removeSecondFactor() {
        new Confirmation(text("members.second-factor.question"))
                .fact(text("members.display-name"), row.displayName())
                .fact(text("members.name"), row.name())
                .consequence(text("members.second-factor.consequence"))
                .onDestroy(
                        text("members.second-factor.remove"),
                        () -> doors.protection().confirm(MemberStandingService.REMOVE_SECOND_FACTOR, row.key(), () -> {
                            doors.standing().removeSecondFactor(row.key());
                            changed("members.second-factor.removed");
                        }))
                .open();
    }

    /** Asks for a successor only where there is something to take over (R12). */
    Component delete() {
        int customers = doors.departure().inHandsOf(row.key());
        var form = new FormPanel<>(Departure.class);
        var successor =
                new PersonField(text("members.successor"), doors.queries(), SystemRole.ACCOUNT_MANAGER, row.key());
        if (customers > 0) {
            form.required("successor", successor).setHelperText(ui.getTranslation("members.successor-help", customers));
        } else {
            form.field("successor", successor).setVisible(false);
            form.with(new Paragraph(text("members.delete.nothing-left")));
        }
        return form.onSubmit(text("members.delete"), wish -> confirmDeletion(wish, customers))
                .onCancel(back);
    }

    private void confirmDeletion(Departure wish, int customers) {
        var successor = wish.successor();
        var confirmation = new Confirmation(text("members.delete.question"))
                .fact(text("members.display-name"), row.displayName())
                .fact(text("members.name"), row.name());
        if (successor != null) {
            confirmation
                    .fact(text("members.delete.customers"), Integer.toString(customers))
                    .fact(text("members.successor"), successor.displayName());
        }
        if (row.holds(SystemRole.ACCOUNT_DIRECTOR)) {
            tellOfManagers(confirmation);
        }
        confirmation
                .consequence(text("members.delete.consequence"))
                .onDestroy(text("members.delete"), () -> delete(successor == null ? null : successor.key()))
                .open();
    }

    private void delete(@Nullable PublicId successor) {
        doors.protection().confirm(MemberDepartureService.DELETE, Arrays.asList(row.key(), successor), () -> {
            doors.departure().delete(row.key(), successor);
            changed("members.deleted");
        });
    }

    /** Whoever leaves a director behind is named first (R9). */
    private void tellOfManagers(Confirmation confirmation) {
        var managers = doors.queries().managersOf(row.key());
        if (!managers.isEmpty()) {
            confirmation
                    .fact(
                            text("members.detach.managers"),
                            managers.stream().map(PersonChoice::displayName).collect(Collectors.joining(", ")))
                    .consequence(text("members.detach.consequence"));
        }
    }

    private int versionNow() {
        return doors.queries().find(row.key()).map(MemberRow::version).orElse(row.version());
    }

    private void changed(String key) {
        Notices.done(key, row.displayName());
        done.run();
    }

    private String text(String key) {
        return ui.getTranslation(key);
    }
}

package io.partnerportal.members.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.drafts.Draft;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.forms.ResultDialog;
import io.partnerportal.forms.Unsaved;
import io.partnerportal.members.Assignment;
import io.partnerportal.members.NewPerson;
import io.partnerportal.passwords.FirstPasswordField;
import io.partnerportal.uikit.Severity;
import org.jspecify.annotations.Nullable;

/** Creates a member in two steps (创建人员): who it is, then what it is to do. Going back loses nothing. */
final class NewMemberSteps extends Div implements Unsaved {

    private static final long serialVersionUID = 1;

    private final transient MemberDoors doors;
    private final transient Draft draft;
    private final SerializableConsumer<String> created;
    private final FirstPasswordField password = new FirstPasswordField(getTranslation("members.password.first"));
    private final FormPanel<NewPerson> first;
    private final FormPanel<RoleForm.Choice> second;
    private @Nullable NewPerson person;

    /** @param created given the user name of the new member, once its password has been seen */
    NewMemberSteps(MemberDoors doors, SerializableConsumer<String> created, SerializableRunnable cancel) {
        this.doors = doors;
        this.draft = doors.drafts().of("new-member");
        this.created = created;
        this.first = first(cancel);
        this.second = RoleForm.ofSomebodyNew(doors).panel(this::create, this::back);
        back();
    }

    private FormPanel<NewPerson> first(SerializableRunnable cancel) {
        var form = new FormPanel<>(NewPerson.class);
        form.required("name", new TextField(getTranslation("members.name")))
                .setHelperText(getTranslation("members.name-help"));
        PersonFields.add(form);
        form.field("password", password);
        form.onSubmit(getTranslation("members.next"), this::next).onCancel(cancel);
        return draft.over(form);
    }

    /** The second step holds what was typed in the first, also while nothing is ticked yet. */
    @Override
    public boolean isUnsaved() {
        return person != null;
    }

    private void back() {
        show(first, "members.step.person");
    }

    private void show(FormPanel<?> step, String title) {
        removeAll();
        var words = new Paragraph(getTranslation(title));
        words.addClassName("pp-muted");
        add(words, step);
    }

    private void next(NewPerson wish) {
        doors.members().check(wish);
        person = wish;
        show(second, "members.step.roles");
    }

    private void create(Assignment assignment) {
        var wish = requireNonNull(person);
        doors.members().create(wish, assignment);
        draft.forget();
        var dialog = new ResultDialog(getTranslation("members.created"))
                .fact(getTranslation("members.display-name"), wish.displayName())
                .copyable(getTranslation("members.account"), account())
                .copyable(getTranslation("members.name"), wish.name());
        if (password.isGenerated()) {
            dialog.copyable(getTranslation("members.password.first"), wish.password())
                    .note(Severity.WARNING, getTranslation("members.password.once"));
        }
        dialog.note(Severity.INFO, getTranslation("members.password.must-change"))
                .onClose(getTranslation("members.seen"), () -> created.accept(wish.name()))
                .open();
    }

    /** What the new member types as the account at the sign-in. */
    private String account() {
        return doors.caller().get().name().replaceFirst("/.*", "");
    }
}

package io.partnerportal.members.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.drafts.Draft;
import io.partnerportal.drafts.FormDrafts;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.forms.ResultDialog;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.members.MemberService;
import io.partnerportal.members.NewMember;
import io.partnerportal.passwords.FirstPassword;
import io.partnerportal.roles.Role;
import io.partnerportal.roles.SystemRole;
import io.partnerportal.uikit.Severity;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Adds somebody to a partner (新增组织人员); the first password is made up here, shown once afterwards. */
final class NewMemberForm {

    private final MemberService members;
    private final PublicId partner;
    private final String account;
    private final Draft draft;
    private final SerializableRunnable done;
    private final UI ui = UI.getCurrent();

    /** @param done called when somebody was added, or nobody is to be */
    NewMemberForm(
            MemberService members, FormDrafts drafts, PublicId partner, String account, SerializableRunnable done) {
        this.members = members;
        this.partner = partner;
        this.account = account;
        this.draft = drafts.of("partner-member", partner);
        this.done = done;
    }

    FormPanel<NewMember> panel() {
        var form = new FormPanel<>(NewMember.class);
        form.required("displayName", new TextField(text("members.display-name")))
                .setMaxLength(128);
        form.required("name", new TextField(text("members.name"))).setHelperText(text("accounts.name-form"));
        form.required("email", new EmailField(text("members.email")));
        var roles = RoleChooser.ofSystemRoles();
        form.field(
                "roles",
                roles,
                binding -> binding.withValidator(roles::check)
                        .withConverter(NewMemberForm::system, wanted -> roles.of(wanted)));
        form.fixed("partner", partner)
                .fixed("password", FirstPassword.random())
                .onSubmit(text("members.create"), this::create)
                .onCancel(done);
        return draft.over(form);
    }

    private void create(NewMember wish) {
        members.join(wish);
        draft.forget();
        new ResultDialog(text("members.created"))
                .fact(text("members.display-name"), wish.displayName())
                .copyable(text("organisations.partner.account"), account)
                .copyable(text("members.name"), wish.name())
                .copyable(text("organisations.first-password"), wish.password())
                .note(Severity.WARNING, text("organisations.first-password-once"))
                .onClose(text("organisations.first-password-kept"), done)
                .open();
    }

    private static Set<SystemRole> system(Set<Role> roles) {
        return roles.stream()
                .flatMap(role -> Stream.ofNullable(role.systemRole()))
                .collect(Collectors.toSet());
    }

    private String text(String key) {
        return ui.getTranslation(key);
    }
}

package io.partnerportal.organisations.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.accounts.FirstPassword;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.MemberService;
import io.partnerportal.organisations.NewMember;
import io.partnerportal.uikit.FormPanel;
import io.partnerportal.uikit.ResultDialog;
import io.partnerportal.uikit.Severity;

/** Adds somebody to a partner (新增组织人员); the first password is made up here, shown once afterwards. */
final class NewMemberForm {

    private final MemberService members;
    private final PublicId partner;
    private final String account;
    private final SerializableRunnable done;
    private final UI ui = UI.getCurrent();

    /** @param done called when somebody was added, or nobody is to be */
    NewMemberForm(MemberService members, PublicId partner, String account, SerializableRunnable done) {
        this.members = members;
        this.partner = partner;
        this.account = account;
        this.done = done;
    }

    FormPanel<NewMember> panel() {
        var form = new FormPanel<>(NewMember.class);
        form.required("displayName", new TextField(text("organisations.member.display-name")))
                .setMaxLength(128);
        form.required("name", new TextField(text("organisations.member.name")))
                .setHelperText(text("accounts.name-form"));
        form.required("email", new EmailField(text("organisations.email")));
        var roles = new RoleChooser();
        form.field("roles", roles, binding -> binding.withValidator(roles::check));
        return form.fixed("partner", partner)
                .fixed("password", FirstPassword.random())
                .onSubmit(text("organisations.member.create"), this::create)
                .onCancel(done);
    }

    private void create(NewMember wish) {
        members.join(wish);
        new ResultDialog(text("organisations.member.created"))
                .fact(text("organisations.member.display-name"), wish.displayName())
                .copyable(text("organisations.partner.account"), account)
                .copyable(text("organisations.member.name"), wish.name())
                .copyable(text("organisations.first-password"), wish.password())
                .note(Severity.WARNING, text("organisations.first-password-once"))
                .onClose(text("organisations.first-password-kept"), done)
                .open();
    }

    private String text(String key) {
        return ui.getTranslation(key);
    }
}

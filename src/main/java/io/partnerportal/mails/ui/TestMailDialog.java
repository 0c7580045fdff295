package io.partnerportal.mails.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.mails.MailService;
import io.partnerportal.uikit.Notices;

/** Asks where to send a test mail. */
final class TestMailDialog extends Dialog {

    private static final long serialVersionUID = 1;

    /** What the form fills in. */
    public record Wish(String email) {}

    TestMailDialog(MailService mails, SerializableRunnable sent) {
        setHeaderTitle(getTranslation("mails.test-send"));
        setWidth("30rem");
        setMaxWidth("calc(100vw - 2rem)");
        var form = new FormPanel<>(Wish.class);
        form.required("email", new EmailField(getTranslation("mails.test-send.to")))
                .focus();
        add(form.onSubmit(getTranslation("mails.test-send"), wish -> {
                    mails.test(wish.email(), getLocale());
                    Notices.done("mails.test-send.done", wish.email());
                    close();
                    sent.run();
                })
                .onCancel(this::close));
    }
}

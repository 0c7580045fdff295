package io.partnerportal.protection;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import io.partnerportal.forms.BusyButton;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.kernel.Rejection;

/** Sends a code, says where it went, and does what it was asked for once it is typed. */
final class CodeDialog extends Dialog {

    private static final long serialVersionUID = 1;

    /** The one thing that is typed. */
    public record Typed(String code) {}

    private final SerializableSupplier<String> send;
    private final Paragraph sent = new Paragraph();

    CodeDialog(String operation, SerializableSupplier<String> send, SerializableRunnable action) {
        this.send = send;
        setHeaderTitle(getTranslation("protection.dialog", getTranslation(operation)));
        setCloseOnOutsideClick(false);
        setWidth("26rem");
        setMaxWidth("calc(100vw - 2rem)");
        sent.getElement().setAttribute("role", "status");
        var form = new FormPanel<>(Typed.class).with(sent);
        var code = form.required("code", new TextField(getTranslation("protection.code")));
        code.getElement().setProperty("autocomplete", "one-time-code");
        code.getElement().setAttribute("inputmode", "numeric");
        code.setMaxLength(6);
        code.focus();
        var again = new BusyButton(getTranslation("protection.resend"), this::sendCode);
        again.addClassName("pp-quiet");
        form.with(again)
                .onSubmit(getTranslation("protection.confirm"), typed -> {
                    PresentedCode.with(typed.code().strip(), action);
                    close();
                })
                .onCancel(this::close);
        add(form);
        sendCode();
    }

    private void sendCode() {
        try {
            sent.setText(getTranslation("protection.sent", send.get()));
        } catch (Rejection refused) {
            sent.setText(getTranslation(refused.key(), refused.details()));
        }
    }
}

package io.partnerportal.smtp.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.IFrame.SandboxType;
import com.vaadin.flow.component.html.Pre;
import io.partnerportal.smtp.CaughtMail;
import io.partnerportal.uikit.Facts;
import io.partnerportal.uikit.Formats;

/** One caught mail. Its HTML is a stranger's: it is framed without scripts, forms or access to this page. */
final class MailPane extends Div {

    private static final long serialVersionUID = 1;

    private final transient CaughtMail mail;
    private final Div body = new Div();
    private boolean plain;

    MailPane(CaughtMail mail) {
        this.mail = mail;
        var toggle = new Button();
        toggle.addClickListener(_ -> show(toggle, !plain));
        body.addClassName("pp-mailbox-body");
        addClassName("pp-mailbox-pane");
        add(new H2(mail.subject()), facts(), toggle, body);
        show(toggle, mail.html().isEmpty());
        toggle.setVisible(!mail.html().isEmpty());
    }

    private Facts facts() {
        return new Facts()
                .add(getTranslation("smtp.mailbox.from"), mail.from())
                .add(getTranslation("smtp.mailbox.to"), mail.to())
                .add(getTranslation("smtp.mailbox.received"), Formats.current().second(mail.receivedAt()))
                .add(getTranslation("smtp.mailbox.message-id"), mail.messageId());
    }

    private void show(Button toggle, boolean asText) {
        plain = asText;
        toggle.setText(getTranslation(asText ? "smtp.mailbox.as-html" : "smtp.mailbox.as-text"));
        body.removeAll();
        body.add(asText ? new Pre(mail.text()) : frame());
    }

    /** Links open in a tab of their own, which is free of the frame's limits. */
    private Component frame() {
        var frame = new IFrame();
        frame.setSandbox(SandboxType.ALLOW_POPUPS, SandboxType.ALLOW_POPUPS_TO_ESCAPE_SANDBOX);
        frame.setSrcdoc("<base target=\"_blank\">" + mail.html());
        frame.setTitle(mail.subject());
        return frame;
    }
}

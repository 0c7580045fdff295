package io.partnerportal.resellerinvitations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import io.partnerportal.mails.MailPreviews;

/** The mail as its reader will see it; its links lead nowhere and nothing in it runs. */
final class PreviewDialog extends Dialog {

    private static final long serialVersionUID = 1;

    PreviewDialog(MailPreviews.Preview mail) {
        setHeaderTitle(getTranslation("resellerinvitations.preview"));
        setWidth("44rem");
        setMaxWidth("calc(100vw - 2rem)");
        var frame = new IFrame();
        frame.setSrcdoc(mail.html());
        frame.getElement().setAttribute("sandbox", "");
        frame.getElement().setAttribute("title", mail.subject());
        frame.setWidthFull();
        frame.setHeight("28rem");
        frame.addClassName("pp-mail-preview");
        add(new Paragraph(mail.subject()), frame);
        getFooter().add(new Button(getTranslation("uikit.close"), _ -> close()));
    }
}

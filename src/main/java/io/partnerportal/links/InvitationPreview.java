package io.partnerportal.links;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.function.SerializableFunction;
import io.partnerportal.mails.MailPreviews.Preview;
import io.partnerportal.uikit.Facts;
import java.util.Locale;

/** Shows the mail of an invitation in either language, with layout and as plain text. */
public final class InvitationPreview extends Dialog {

    private static final long serialVersionUID = 1;

    private final transient SerializableFunction<Locale, Preview> mails;
    private final Div mail = new Div();

    /** @param language to begin with */
    public InvitationPreview(SerializableFunction<Locale, Preview> mails, Locale language) {
        this.mails = mails;
        setHeaderTitle(getTranslation("links.preview.title"));
        setWidth("44rem");
        setMaxWidth("calc(100vw - 2rem)");
        RadioButtonGroup<Locale> choice = LanguageField.of(getTranslation("links.preview.language"));
        choice.setValue(language);
        choice.addValueChangeListener(change -> show(change.getValue()));
        show(language);
        var body = new Div(choice, mail);
        body.addClassName("pp-confirmation");
        mail.addClassName("pp-confirmation");
        add(body);
        getFooter().add(new Button(getTranslation("uikit.close"), _ -> close()));
    }

    private void show(Locale language) {
        var preview = mails.apply(language);
        var frame = new IFrame();
        frame.setSrcdoc(preview.html());
        frame.setSandbox();
        frame.getElement().setAttribute("title", getTranslation("links.preview.frame"));
        frame.addClassName("pp-mail-frame");
        var text = new Pre(preview.text());
        text.addClassName("pp-mail-text");
        var parts = new TabSheet();
        parts.add(getTranslation("links.preview.html"), frame);
        parts.add(getTranslation("links.preview.text"), text);
        mail.removeAll();
        mail.add(new Facts().add(getTranslation("links.preview.subject"), preview.subject()), parts);
    }
}

package io.partnerportal.invitations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.tabs.TabSheet;
import io.partnerportal.associations.AssociationType;
import io.partnerportal.invitations.InvitationQueries;
import io.partnerportal.uikit.Facts;
import java.util.Locale;

/** Shows the mail of an invitation in either language, with layout and as plain text. */
final class PreviewDialog extends Dialog {

    private static final long serialVersionUID = 1;

    private final transient InvitationQueries queries;
    private final AssociationType type;
    private final Div mail = new Div();

    PreviewDialog(InvitationQueries queries, AssociationType type, Locale language) {
        this.queries = queries;
        this.type = type;
        setHeaderTitle(getTranslation("invitations.preview.title"));
        setWidth("44rem");
        setMaxWidth("calc(100vw - 2rem)");
        RadioButtonGroup<Locale> choice = LanguageField.of(getTranslation("invitations.language"));
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
        var preview = queries.preview(type, language);
        var frame = new IFrame();
        frame.setSrcdoc(preview.html());
        frame.setSandbox();
        frame.getElement().setAttribute("title", getTranslation("invitations.preview.frame"));
        frame.addClassName("pp-mail-frame");
        var text = new Pre(preview.text());
        text.addClassName("pp-mail-text");
        var parts = new TabSheet();
        parts.add(getTranslation("invitations.preview.html"), frame);
        parts.add(getTranslation("invitations.preview.text"), text);
        mail.removeAll();
        mail.add(new Facts().add(getTranslation("invitations.preview.subject"), preview.subject()), parts);
    }
}

package io.partnerportal.ownsecurity.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.secondfactor.Enrolment;
import io.partnerportal.uikit.CopyableId;
import io.partnerportal.uikit.Facts;

/** Shows the secret of an authenticator app as a picture and as letters, and asks for the first code it makes. */
final class EnrolmentDialog extends Dialog {

    private static final long serialVersionUID = 1;

    /** The one thing that is typed. */
    public record Typed(String code) {}

    EnrolmentDialog(Enrolment enrolment, SerializableConsumer<String> confirm) {
        setHeaderTitle(getTranslation("secondfactor.add"));
        setCloseOnOutsideClick(false);
        setWidth("26rem");
        setMaxWidth("calc(100vw - 2rem)");
        var picture = new Div();
        // not as a component: that would write names of attributes in small letters, and it would not scale
        picture.getElement().setProperty("innerHTML", enrolment.qrCode());
        picture.addClassName("pp-qr");
        picture.getElement().setAttribute("role", "img");
        picture.getElement().setAttribute("aria-label", getTranslation("secondfactor.picture"));
        var form = new FormPanel<>(Typed.class)
                .with(new Paragraph(getTranslation("secondfactor.scan")))
                .with(picture)
                .with(new Facts().add(getTranslation("secondfactor.key"), new CopyableId(enrolment.key())));
        var code = form.required("code", new TextField(getTranslation("secondfactor.code")));
        code.setHelperText(getTranslation("secondfactor.code-help"));
        code.getElement().setProperty("autocomplete", "one-time-code");
        code.getElement().setAttribute("inputmode", "numeric");
        form.onSubmit(getTranslation("secondfactor.confirm"), typed -> {
                    confirm.accept(typed.code().replaceAll("\\s", ""));
                    close();
                })
                .onCancel(this::close);
        add(form);
    }
}

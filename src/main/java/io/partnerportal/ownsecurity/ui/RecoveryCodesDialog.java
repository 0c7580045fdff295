package io.partnerportal.ownsecurity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import io.partnerportal.uikit.NoticeBar;
import io.partnerportal.uikit.Severity;
import java.util.List;

/** Shows recovery codes this once. */
final class RecoveryCodesDialog extends Dialog {

    private static final long serialVersionUID = 1;

    RecoveryCodesDialog(List<String> codes) {
        setHeaderTitle(getTranslation("secondfactor.codes"));
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        setWidth("26rem");
        setMaxWidth("calc(100vw - 2rem)");
        var list = new OrderedList();
        list.addClassNames("pp-recovery-codes", "pp-mono");
        codes.forEach(code -> list.add(new ListItem(code)));
        var body = new Div(
                new Paragraph(getTranslation("secondfactor.codes.text")),
                list,
                new NoticeBar(Severity.WARNING, getTranslation("secondfactor.codes-once")));
        body.addClassName("pp-confirmation");
        add(body);
        var kept = new Button(getTranslation("secondfactor.codes-kept"), _ -> close());
        kept.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(copy(codes), kept);
    }

    /** The script of the kit copies what the attribute says. */
    private Button copy(List<String> codes) {
        var copy = new Button(getTranslation("secondfactor.codes-copy"));
        copy.getElement().setAttribute("data-copy", String.join("\n", codes));
        copy.getElement().setAttribute("data-copied", getTranslation("uikit.copied"));
        return copy;
    }
}

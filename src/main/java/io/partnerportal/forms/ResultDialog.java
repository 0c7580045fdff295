package io.partnerportal.forms;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.uikit.CopyableId;
import io.partnerportal.uikit.Facts;
import io.partnerportal.uikit.NoticeBar;
import io.partnerportal.uikit.Severity;

/** What came of an action, with values to copy that are shown this once, such as a first password. */
public final class ResultDialog extends Dialog {

    private static final long serialVersionUID = 1;

    private final Facts facts = new Facts();
    private final Div body = new Div(facts);

    public ResultDialog(String title) {
        setHeaderTitle(title);
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        setWidth("30rem");
        setMaxWidth("calc(100vw - 2rem)");
        body.addClassName("pp-confirmation");
        add(body);
    }

    public ResultDialog fact(String label, String value) {
        facts.add(label, value);
        return this;
    }

    public ResultDialog copyable(String label, String value) {
        facts.add(label, new CopyableId(value));
        return this;
    }

    /** What the reader must know before closing. */
    public ResultDialog note(Severity severity, String text) {
        body.add(new NoticeBar(severity, text));
        return this;
    }

    /** @param closed what happens when the reader has seen it */
    public ResultDialog onClose(String verb, SerializableRunnable closed) {
        var button = new Button(verb, _ -> {
            close();
            closed.run();
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(button);
        return this;
    }
}

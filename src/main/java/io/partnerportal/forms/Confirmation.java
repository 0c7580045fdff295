package io.partnerportal.forms;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.kernel.Rejection;
import io.partnerportal.uikit.Facts;
import io.partnerportal.uikit.NoticeBar;
import io.partnerportal.uikit.Severity;

/**
 * Asks once more before money moves or something goes for good: repeats who, what, how much and what will
 * be left. A refusal is shown inside, and the dialog stays.
 */
public final class Confirmation extends Dialog {

    private static final long serialVersionUID = 1;

    private final Div refusal = new Div();
    private final Facts facts = new Facts();
    private final Div body;

    public Confirmation(String question) {
        setHeaderTitle(question);
        setCloseOnOutsideClick(false);
        setWidth("30rem");
        setMaxWidth("calc(100vw - 2rem)");
        facts.setVisible(false);
        body = new Div(refusal, facts);
        body.addClassName("pp-confirmation");
        add(body);
        getFooter().add(new Button(getTranslation("uikit.cancel"), _ -> close()));
    }

    /** One line of what is repeated, such as customer or amount. */
    public Confirmation fact(String label, String value) {
        facts.setVisible(true);
        facts.add(label, value);
        return this;
    }

    /** What will be true afterwards. */
    public Confirmation consequence(String text) {
        body.add(new Paragraph(text));
        return this;
    }

    /** @param verb verb and object on the button, never "OK" */
    public Confirmation onConfirm(String verb, SerializableRunnable action) {
        getFooter().add(new BusyButton(verb, () -> attempt(action)).primary());
        return this;
    }

    /** As {@link #onConfirm}, for what cannot be taken back. */
    public Confirmation onDestroy(String verb, SerializableRunnable action) {
        getFooter()
                .add(new BusyButton(verb, () -> attempt(action)).destructive().primary());
        return this;
    }

    private void attempt(SerializableRunnable action) {
        try {
            action.run();
            close();
        } catch (Rejection refused) {
            refusal.removeAll();
            refusal.add(new NoticeBar(Severity.DANGER, getTranslation(refused.key(), refused.details())));
        }
    }
}

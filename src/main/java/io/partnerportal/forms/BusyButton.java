package io.partnerportal.forms;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.function.SerializableRunnable;

/** A button whose second click does nothing until the first one has been dealt with. */
public final class BusyButton extends Button {

    private static final long serialVersionUID = 1;

    public BusyButton(String text, SerializableRunnable action) {
        super(text);
        setDisableOnClick(true);
        addClickListener(_ -> {
            try {
                action.run();
            } finally {
                setEnabled(true);
                // while it was busy it could not keep the focus, and whoever works by keyboard goes on from here
                getElement().executeJs("if (document.activeElement === document.body) { this.focus(); }");
            }
        });
    }

    /** The one action the page or dialog is about. */
    public BusyButton primary() {
        addThemeVariants(ButtonVariant.PRIMARY);
        return this;
    }

    /** An action that takes something away. */
    public BusyButton destructive() {
        addThemeVariants(ButtonVariant.ERROR);
        return this;
    }
}

package io.partnerportal.lists;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.uikit.Icons;

/** One thing in detail, beside the list it came from or over it where the screen is narrow. */
public final class DetailPanel extends Div {

    private static final long serialVersionUID = 1;

    private static final String TAKE_LOST_FOCUS = """
            const at = document.activeElement;
            if (at === document.body || (at.closest('.pp-detail') ?? this) !== this) {
              setTimeout(() => this.focus());
            }""";

    private final Div body = new Div();
    private final Div actions = new Div();

    public DetailPanel(String title, SerializableRunnable close) {
        var cross = new Button(Icons.CLOSE.create(), _ -> close.run());
        cross.setAriaLabel(getTranslation("uikit.close"));
        cross.addClassName("pp-quiet");
        var head = new Div(new H2(title), cross);
        head.addClassName("pp-detail-head");
        body.addClassName("pp-detail-body");
        actions.addClassName("pp-detail-actions");
        actions.setVisible(false);
        addClassName("pp-detail");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", title);
        getElement().setAttribute("tabindex", "-1");
        add(head, body, actions);
    }

    /** Where the focus is nowhere, or in the panel that stood here before. */
    void takeLostFocus() {
        getElement().executeJs(TAKE_LOST_FOCUS);
    }

    public DetailPanel body(Component... parts) {
        body.add(parts);
        return this;
    }

    /** Stays in sight at the bottom. */
    public DetailPanel actions(Component... buttons) {
        actions.add(buttons);
        actions.setVisible(true);
        return this;
    }
}

package io.partnerportal.prospects.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import io.partnerportal.uikit.Icons;

/** How a prospect becomes a customer (流程引导), folded up until somebody wants to see it. */
final class ProcessGuide extends Div {

    private static final long serialVersionUID = 1;
    private static final int STEPS = 4;

    private final OrderedList steps = new OrderedList();
    private final Button eye = new Button(getTranslation("prospects.guide"), Icons.EYE.create(), _ -> turn());

    ProcessGuide() {
        for (int step = 1; step <= STEPS; step++) {
            steps.add(new ListItem(
                    new H3(getTranslation("prospects.guide." + step)),
                    new Paragraph(getTranslation("prospects.guide." + step + ".text"))));
        }
        steps.addClassName("pp-guide");
        show(false);
        add(steps);
    }

    /** Stands among the actions of the page. */
    Button eye() {
        eye.addClassName("pp-quiet");
        return eye;
    }

    private void turn() {
        show(!steps.isVisible());
    }

    private void show(boolean visible) {
        steps.setVisible(visible);
        eye.getElement().setAttribute("aria-expanded", Boolean.toString(visible));
    }
}

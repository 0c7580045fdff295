package io.partnerportal.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;

/** Where the page stands in the navigation tree; the last step is the page itself. */
@Tag("nav")
final class Breadcrumb extends Component {

    private static final long serialVersionUID = 1;

    private final OrderedList list = new OrderedList();

    /** One step; without an address it is only named. */
    public record Step(String label, Optional<String> href) {

        public static Step named(String label) {
            return new Step(label, Optional.empty());
        }

        public static Step to(String label, String href) {
            return new Step(label, Optional.of(href));
        }
    }

    public Breadcrumb() {
        getElement().getClassList().add("pp-breadcrumb");
        getElement().setAttribute("aria-label", getTranslation("uikit.breadcrumb"));
        getElement().appendChild(list.getElement());
    }

    public void show(List<Step> steps) {
        list.removeAll();
        for (int i = 0; i < steps.size(); i++) {
            list.add(item(steps.get(i), i == steps.size() - 1));
        }
        setVisible(steps.size() > 1);
    }

    private static ListItem item(Step step, boolean last) {
        if (last) {
            var here = new Span(step.label());
            here.getElement().setAttribute("aria-current", "page");
            return new ListItem(here);
        }
        return new ListItem(step.href()
                .<Component>map(href -> new Anchor(href, step.label()))
                .orElseGet(() -> new Span(step.label())));
    }
}

package io.partnerportal.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.partnerportal.home.HomeCard;
import io.partnerportal.home.ToDo;
import io.partnerportal.identity.CurrentCaller;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** How much waits for the reader, each count leading to where it is dealt with. */
@SpringComponent
@Order(10)
class ToDoCard implements HomeCard {

    private final List<ToDo> toDo;
    private final CurrentCaller caller;

    ToDoCard(List<ToDo> toDo, CurrentCaller caller) {
        this.toDo = toDo;
        this.caller = caller;
    }

    @Override
    public Optional<Component> create() {
        var own = toDo.stream().filter(one -> caller.may(one.permission())).toList();
        return own.isEmpty() ? Optional.empty() : Optional.of(card(own));
    }

    private static Component card(List<ToDo> own) {
        var counts = new Div();
        counts.addClassName("pp-counts");
        own.forEach(one -> counts.add(new CountLink(one.nameKey(), one.waiting().getAsLong(), one.link())));
        var card = new Section(new H2(UI.getCurrent().getTranslation("dashboard.home.to-do")), counts);
        card.addClassNames("pp-card", "pp-wide-card");
        return card;
    }
}

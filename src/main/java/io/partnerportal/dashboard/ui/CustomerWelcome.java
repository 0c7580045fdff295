package io.partnerportal.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.partnerportal.home.HomeCard;
import io.partnerportal.identity.AccountKind;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.uikit.Facts;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** For a customer: what this portal is to it, and whom to ask. */
@SpringComponent
@Order(20)
class CustomerWelcome implements HomeCard {

    private final CurrentCaller caller;

    CustomerWelcome(CurrentCaller caller) {
        this.caller = caller;
    }

    @Override
    public Optional<Component> create() {
        var who = caller.get();
        if (who.accountKind() != AccountKind.CUSTOMER) {
            return Optional.empty();
        }
        var ui = UI.getCurrent();
        var card = new Section(
                new H2(ui.getTranslation("dashboard.home.customer.title")),
                new Paragraph(ui.getTranslation("dashboard.home.customer.text")),
                new Facts()
                        .add(ui.getTranslation("dashboard.home.customer.name"), who.displayName())
                        .add(ui.getTranslation("dashboard.home.customer.account"), who.name()));
        card.addClassNames("pp-card", "pp-wide-card");
        return Optional.of(card);
    }
}

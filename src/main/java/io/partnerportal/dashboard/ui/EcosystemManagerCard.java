package io.partnerportal.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.partnerportal.home.HomeCard;
import io.partnerportal.organisations.EcosystemManager;
import io.partnerportal.organisations.EcosystemManagerQueries;
import io.partnerportal.uikit.Facts;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** For a partner: who of the vendor to turn to (生态经理). */
@SpringComponent
@Order(30)
class EcosystemManagerCard implements HomeCard {

    private final EcosystemManagerQueries managers;

    EcosystemManagerCard(EcosystemManagerQueries managers) {
        this.managers = managers;
    }

    @Override
    public Optional<Component> create() {
        var manager = managers.own();
        return manager.isNobody() ? Optional.empty() : Optional.of(card(manager));
    }

    private static Component card(EcosystemManager manager) {
        var ui = UI.getCurrent();
        var facts = new Facts().add(ui.getTranslation("organisations.manager.name"), manager.managerName());
        if (!manager.managerMobile().isEmpty()) {
            facts.add(
                    ui.getTranslation("organisations.manager.mobile"),
                    new Anchor("tel:" + manager.managerMobile(), manager.managerMobile()));
        }
        if (!manager.managerEmail().isEmpty()) {
            facts.add(
                    ui.getTranslation("organisations.email"),
                    new Anchor("mailto:" + manager.managerEmail(), manager.managerEmail()));
        }
        var card = new Section(new H2(ui.getTranslation("organisations.manager")), facts);
        card.addClassNames("pp-card", "pp-wide-card");
        return card;
    }
}

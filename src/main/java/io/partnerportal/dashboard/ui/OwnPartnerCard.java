package io.partnerportal.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.partnerportal.contacts.OwnPartner;
import io.partnerportal.contacts.OwnPartnerQueries;
import io.partnerportal.contacts.PersonToAsk;
import io.partnerportal.home.HomeCard;
import io.partnerportal.uikit.Facts;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** For a customer: its partner, and whom to turn to there (我的合作伙伴, R19). */
@SpringComponent
@Order(25)
class OwnPartnerCard implements HomeCard {

    private final OwnPartnerQueries partners;

    OwnPartnerCard(OwnPartnerQueries partners) {
        this.partners = partners;
    }

    @Override
    public Optional<Component> create() {
        return partners.find().map(OwnPartnerCard::card);
    }

    private static Component card(OwnPartner partner) {
        var ui = UI.getCurrent();
        var people = new UnorderedList();
        people.addClassName("pp-rows");
        partner.people().forEach(person -> people.add(row(person)));
        var whom = partner.appointed() ? "dashboard.home.partner.contacts" : "dashboard.home.partner.administrator";
        var card = new Section(
                new H2(ui.getTranslation("dashboard.home.partner")),
                new Facts().add(ui.getTranslation("dashboard.home.partner.name"), partner.name()),
                new Paragraph(ui.getTranslation(whom)),
                people);
        card.addClassNames("pp-card", "pp-wide-card");
        return card;
    }

    private static ListItem row(PersonToAsk person) {
        var name = new Span(person.name());
        name.addClassName("pp-row-name");
        var text = new Div(name);
        if (person.phone() != null) {
            text.add(new Anchor("tel:" + person.phone().replace(" ", ""), person.phone()));
        }
        text.add(new Anchor("mailto:" + person.email(), person.email()));
        return new ListItem(text);
    }
}

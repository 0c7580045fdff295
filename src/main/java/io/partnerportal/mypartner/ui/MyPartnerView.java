package io.partnerportal.mypartner.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.partnerportal.contacts.OwnPartner;
import io.partnerportal.contacts.PersonToAsk;
import io.partnerportal.identity.Permission;
import io.partnerportal.mypartner.MyPartner;
import io.partnerportal.mypartner.MyPartnerPart;
import io.partnerportal.mypartner.MyPartnerQueries;
import io.partnerportal.uikit.Facts;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.PageHeader;
import io.partnerportal.uikit.TranslatedTitle;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** My partner (我的合作伙伴): who it is, whom to turn to, and what the two have to settle. */
@Route("account/my-partner")
@PageTitle("identity.nav.my-partner")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Permission.MY_PARTNER)
class MyPartnerView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient MyPartnerQueries partners;
    private final transient List<MyPartnerPart> parts;

    MyPartnerView(MyPartnerQueries partners, ObjectProvider<MyPartnerPart> parts) {
        this.partners = partners;
        this.parts = parts.orderedStream().toList();
        addClassName("pp-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        partners.find().ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(MyPartner mine) {
        removeAll();
        add(
                new PageHeader(getTranslation("identity.nav.my-partner"), getTranslation("mypartner.purpose")),
                overview(mine),
                people(mine.partner()));
        parts.forEach(part -> part.of(mine, this::again).ifPresent(this::add));
    }

    /** After an unlink there may be no partner any more. */
    private void again() {
        partners.find().ifPresentOrElse(this::show, () -> getUI().orElseThrow().navigate(""));
    }

    private Component overview(MyPartner mine) {
        return card(
                getTranslation("mypartner.overview"),
                new Facts()
                        .add(getTranslation("mypartner.name"), mine.partner().name())
                        .add(getTranslation("mypartner.type"), getTranslation("associations.type." + mine.type()))
                        .add(
                                getTranslation("mypartner.since"),
                                Formats.current().second(mine.since())));
    }

    private Component people(OwnPartner partner) {
        var people = new UnorderedList();
        people.addClassName("pp-rows");
        partner.people().forEach(person -> people.add(row(person)));
        var whom = partner.appointed() ? "mypartner.contacts" : "mypartner.administrator";
        return card(getTranslation("mypartner.people"), new Paragraph(getTranslation(whom)), people);
    }

    private static Section card(String title, Component... parts) {
        var card = new Section(new H2(title));
        card.add(parts);
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

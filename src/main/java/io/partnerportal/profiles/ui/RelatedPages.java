package io.partnerportal.profiles.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Navigation;
import io.partnerportal.uikit.PortalLinks;
import java.util.stream.Stream;

/** The way to what else one decides about oneself: messages, the way in, and whether sensitive operations need a code. */
final class RelatedPages extends Section {

    private static final long serialVersionUID = 1;

    RelatedPages(Caller who) {
        var rows = new UnorderedList();
        rows.addClassName("pp-rows");
        Stream.of(Navigation.MESSAGE_SETTINGS, Navigation.SECURITY, Navigation.PROTECTION)
                .filter(page -> page.isOpenTo(who))
                .forEach(page -> rows.add(row(page)));
        addClassNames("pp-card", "pp-part");
        add(new H2(getTranslation("profiles.related")), rows);
    }

    private ListItem row(Navigation page) {
        var link = new Anchor(PortalLinks.of(page), getTranslation(page.nameKey()));
        link.addClassName("pp-row-name");
        var what = new Span(getTranslation("profiles.related." + page));
        what.addClassName("pp-muted");
        return new ListItem(new Div(link, what));
    }
}

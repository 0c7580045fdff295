package io.partnerportal.uikit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Navigation;

/** Leads on to other pages about the same thing, as far as they are open to the caller. */
public final class SeeAlso extends Div {

    private static final long serialVersionUID = 1;

    private final transient Caller caller;

    public SeeAlso(Caller caller) {
        this.caller = caller;
        addClassName("pp-see-also");
    }

    /** @param below what stands behind the page's address: an id */
    public SeeAlso page(Navigation page, String below) {
        if (page.isOpenTo(caller)) {
            add(new Anchor(PortalLinks.of(page) + "/" + below, getTranslation(page.nameKey())));
        }
        return this;
    }

    /** Adds itself where it leads anywhere. */
    public Facts addTo(Facts facts) {
        return getComponentCount() == 0 ? facts : facts.add(getTranslation("uikit.see-also"), this);
    }
}

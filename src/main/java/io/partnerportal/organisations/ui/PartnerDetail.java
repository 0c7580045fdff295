package io.partnerportal.organisations.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Navigation;
import io.partnerportal.lists.DetailPanel;
import io.partnerportal.organisations.PartnerIdentity;
import io.partnerportal.organisations.PartnerPart;
import io.partnerportal.organisations.PartnerRow;
import io.partnerportal.uikit.CopyableId;
import io.partnerportal.uikit.Facts;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.PortalLinks;
import io.partnerportal.uikit.SeeAlso;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One partner in detail: what the company is in the channel, its customers, its people. */
final class PartnerDetail {

    private final PartnerRow row;
    private final Caller caller;
    private final UI ui = UI.getCurrent();

    PartnerDetail(PartnerRow row, Caller caller) {
        this.row = row;
        this.caller = caller;
    }

    DetailPanel panel(List<PartnerPart> parts, SerializableRunnable close) {
        var panel = new DetailPanel(row.company(), close).body(facts());
        parts.forEach(part -> panel.body(part.of(row)));
        return panel;
    }

    private Facts facts() {
        var formats = Formats.current();
        var facts = new Facts()
                .add(text("organisations.partner.account"), new CopyableId(row.accountName()))
                .add(text("organisations.partner.identity"), text("organisations.identity." + row.identity()));
        if (row.identity() == PartnerIdentity.RESELLER) {
            facts.add(text("organisations.partner.distributor"), Objects.requireNonNullElse(row.distributor(), ""));
        }
        facts.add(text("organisations.email"), row.email())
                .add(text("organisations.partner.customers"), customers(formats))
                .add(text("organisations.created"), formats.minute(row.createdAt()));
        return new SeeAlso(caller)
                .page(Navigation.OPERATOR_ACCOUNTS, row.publicId())
                .page(Navigation.OPERATOR_FACTS, row.publicId())
                .addTo(facts);
    }

    private Anchor customers(Formats formats) {
        var address = PortalLinks.filtered(PortalLinks.customers(), Map.of("partner", row.publicId()));
        return new Anchor(address, formats.count(row.customers()));
    }

    private String text(String key) {
        return ui.getTranslation(key);
    }
}

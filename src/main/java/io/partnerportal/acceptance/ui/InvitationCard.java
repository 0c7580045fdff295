package io.partnerportal.acceptance.ui;

import com.vaadin.flow.component.html.Anchor;
import io.partnerportal.acceptance.InvitationSeen;
import io.partnerportal.kernel.Rejection;
import io.partnerportal.links.LinkPage;
import io.partnerportal.uikit.Facts;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.NoticeBar;
import io.partnerportal.uikit.Severity;

/** A page behind the link of a customer's invitation. */
abstract class InvitationCard extends LinkPage {

    private static final long serialVersionUID = 1;

    InvitationCard() {
        super("plain-card-wide");
    }

    @Override
    protected final void refuse(Rejection refused) {
        show(
                getTranslation("acceptance.over.title"),
                new NoticeBar(Severity.WARNING, getTranslation(refused.key(), refused.details())),
                text("acceptance.over.text"),
                signIn());
    }

    final Facts facts(InvitationSeen seen) {
        return new Facts()
                .add(getTranslation("acceptance.partner"), seen.partner())
                .add(getTranslation("acceptance.type"), getTranslation("associations.type." + seen.type()))
                .add(getTranslation("acceptance.until"), Formats.current().zoned(seen.expiresAt()));
    }

    final Anchor signIn() {
        return leave("login", "acceptance.to-sign-in");
    }
}

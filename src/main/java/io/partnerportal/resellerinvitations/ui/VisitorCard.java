package io.partnerportal.resellerinvitations.ui;

import com.vaadin.flow.component.Component;
import io.partnerportal.kernel.Rejection;
import io.partnerportal.links.LinkPage;
import io.partnerportal.uikit.NoticeBar;
import io.partnerportal.uikit.Severity;

/** A page behind the link of a reseller's invitation. */
abstract class VisitorCard extends LinkPage {

    private static final long serialVersionUID = 1;

    final void tell(String title, Component... parts) {
        show(getTranslation(title), parts);
    }

    /** As {@link #tell}, for what one comes to first: nothing is typed yet that another language would wipe out. */
    final void begin(String title, Component... parts) {
        tell(title, parts);
        append(languages(() -> attempt(this::start)));
    }

    @Override
    protected final void refuse(Rejection refused) {
        tell(
                "resellerinvitations.visitor.refused",
                new NoticeBar(Severity.WARNING, getTranslation(refused.key(), refused.details())));
    }
}

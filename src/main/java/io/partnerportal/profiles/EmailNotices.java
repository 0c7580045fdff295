package io.partnerportal.profiles;

import io.partnerportal.identity.Navigation;
import io.partnerportal.kernel.Masking;
import io.partnerportal.notifications.MessageCategory;
import io.partnerportal.notifications.Notice;
import io.partnerportal.notifications.Notifier;
import io.partnerportal.uikit.PortalLinks;
import io.partnerportal.uikit.Severity;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells users that their e-mail address is about to be another one, where whoever is robbed of it still reads. */
@Component
class EmailNotices {

    private final Notifier notifier;

    EmailNotices(Notifier notifier) {
        this.notifier = notifier;
    }

    /** To be called before the change, since notices go to the address that a user has. */
    void tellOldAddress(long user, String newAddress) {
        notifier.notify(
                Notice.of(
                                MessageCategory.ACCOUNT,
                                Severity.WARNING,
                                "profiles.notice.email-changed",
                                Masking.email(newAddress))
                        .linkingTo(PortalLinks.of(Navigation.SECURITY)),
                Set.of(user));
    }
}

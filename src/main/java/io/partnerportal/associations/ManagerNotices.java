package io.partnerportal.associations;

import io.partnerportal.notifications.MessageCategory;
import io.partnerportal.notifications.Notice;
import io.partnerportal.notifications.Notifier;
import io.partnerportal.uikit.PortalLinks;
import io.partnerportal.uikit.Severity;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells account managers (客户经理) whom they look after from a day on. */
@Component
class ManagerNotices {

    private final Notifier notifier;

    ManagerNotices(Notifier notifier) {
        this.notifier = notifier;
    }

    void assigned(long manager, String customer, LocalDate since) {
        tell(manager, "associations.notice.assigned", customer, since.toString());
    }

    void assigned(long manager, int customers, LocalDate since) {
        tell(manager, "associations.notice.several", Integer.toString(customers), since.toString());
    }

    /** One message however many they are. */
    void handedOver(long manager, int customers, String from, LocalDate since) {
        tell(manager, "associations.notice.handed-over", Integer.toString(customers), from, since.toString());
    }

    private void tell(long manager, String key, String... values) {
        notifier.notify(
                Notice.of(MessageCategory.CUSTOMERS, Severity.INFO, key, values)
                        .linkingTo(PortalLinks.customerConsumption()),
                Set.of(manager));
    }
}

package io.partnerportal.distribution;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The operator lets applications through to the distributor, or rejects them (R46). */
@Service
@Transactional
@Allowed(Permission.OPERATE_RESELLERS)
public class ApplicationVettingService {

    private final ApplicationTable table;
    private final ApplicationNotices notices;
    private final ApplicationEventPublisher events;

    ApplicationVettingService(ApplicationTable table, ApplicationNotices notices, ApplicationEventPublisher events) {
        this.table = table;
        this.notices = notices;
        this.events = events;
    }

    /**
     * @throws NotFound there is no such application
     * @throws ApplicationRefused it does not wait for the operator
     */
    public void approve(PublicId application) {
        var filed = find(application);
        table.vetted(filed, ApplicationState.DISTRIBUTOR_REVIEW, "");
        publish(filed, ApplicationState.DISTRIBUTOR_REVIEW, "");
        notices.vetted(application, filed);
    }

    /**
     * @throws InvalidField the reason is missing or too long
     * @throws NotFound there is no such application
     * @throws ApplicationRefused it does not wait for the operator
     */
    public void reject(PublicId application, RejectReason why) {
        var reason = why.checked();
        var filed = find(application);
        table.vetted(filed, ApplicationState.VENDOR_REJECTED, reason);
        publish(filed, ApplicationState.VENDOR_REJECTED, reason);
        notices.rejected(filed, reason);
    }

    private ApplicationTable.Filed find(PublicId application) {
        return table.find(application, "1", 1);
    }

    private void publish(ApplicationTable.Filed filed, ApplicationState state, String reason) {
        events.publishEvent(new ApplicationChanged(filed.company(), state, reason, filed.account()));
    }
}

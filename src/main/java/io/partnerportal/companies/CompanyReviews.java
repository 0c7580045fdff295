package io.partnerportal.companies;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The operator decides what companies ask to have changed; of two who decide at once the first one counts. */
@Service
@Transactional
@Allowed(Permission.OPERATE_COMPANY_REVIEWS)
public class CompanyReviews {

    private final Changes changes;
    private final StoredCompanies companies;
    private final ReviewNotices notices;
    private final Clock clock;
    private final CurrentCaller caller;
    private final ApplicationEventPublisher events;

    CompanyReviews(
            Changes changes,
            StoredCompanies companies,
            ReviewNotices notices,
            Clock clock,
            CurrentCaller caller,
            ApplicationEventPublisher events) {
        this.changes = changes;
        this.companies = companies;
        this.notices = notices;
        this.clock = clock;
        this.caller = caller;
        this.events = events;
    }

    /**
     * What was asked for holds from now on, the name also for every account of the company.
     *
     * @throws ChangeDecided it is no longer under review
     */
    public void approve(PublicId change) {
        var decided = decide(change, ChangeStatus.APPROVED, null);
        companies.change(decided.companyId(), ChangeRow.read(decided.afterJson()));
    }

    /**
     * Nothing changes; the company reads why, and may ask again.
     *
     * @throws ChangeDecided it is no longer under review
     */
    public void reject(PublicId change, RejectionReason why) {
        decide(change, ChangeStatus.REJECTED, why.checked());
    }

    private Changes.Decided decide(PublicId change, ChangeStatus status, @Nullable String reason) {
        var decided = changes.decide(change, status, caller.get().name(), clock.instant(), reason)
                .orElseThrow(() -> changes.exists(change) ? new ChangeDecided() : new NotFound("companies.no-change"));
        var before = ChangeRow.read(decided.beforeJson());
        events.publishEvent(new CompanyChanged(
                status,
                decided.companyId(),
                before.name(),
                before.values(),
                ChangeRow.read(decided.afterJson()).values(),
                Objects.requireNonNullElse(reason, "")));
        notices.decided(decided, status, before.name(), Objects.requireNonNullElse(reason, ""));
        return decided;
    }
}

package io.partnerportal.companies;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.PublicId;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The administrator of a company's master account asks for changes of what is kept about it, one at a time (R20). */
@Service
@Transactional
@Allowed(Permission.COMPANY_CHANGE)
public class CompanyService {

    private final CompanyQueries companies;
    private final Changes changes;
    private final Ids ids;
    private final Clock clock;
    private final CurrentCaller caller;
    private final ApplicationEventPublisher events;

    CompanyService(
            CompanyQueries companies,
            Changes changes,
            Ids ids,
            Clock clock,
            CurrentCaller caller,
            ApplicationEventPublisher events) {
        this.companies = companies;
        this.changes = changes;
        this.ids = ids;
        this.clock = clock;
        this.caller = caller;
        this.events = events;
    }

    /**
     * Asks for a change; nothing is changed before the operator approves.
     *
     * @throws MasterAccountOnly the caller's account is not the master account
     * @throws ChangePending another change is under review
     * @throws InvalidField a value breaks a rule, or nothing differs from what is kept
     */
    public PublicId submit(CompanyDetails wish) {
        var company = ownAsMaster();
        var checked = wish.checked();
        if (checked.equals(company.details())) {
            throw new InvalidField("", "companies.nothing-changed");
        }
        var id = PublicId.random();
        changes.insert(ids.next(), id, company.id(), company.details(), checked, caller.get(), clock.instant());
        publish(ChangeStatus.PENDING, company, checked);
        return id;
    }

    /**
     * Takes back what is under review.
     *
     * @throws ChangeDecided nothing is any more
     */
    public void withdraw() {
        var company = ownAsMaster();
        if (!changes.withdraw(company.id(), caller.get().name(), clock.instant())) {
            throw new ChangeDecided();
        }
        publish(ChangeStatus.WITHDRAWN, company, company.details());
    }

    private CompanyRow ownAsMaster() {
        var company = companies.own();
        if (!company.master()) {
            throw new MasterAccountOnly(company.masterAccount());
        }
        return company;
    }

    private void publish(ChangeStatus status, CompanyRow company, CompanyDetails wish) {
        var before = company.details().values();
        events.publishEvent(new CompanyChanged(status, company.id(), company.name(), before, wish.values(), ""));
    }
}

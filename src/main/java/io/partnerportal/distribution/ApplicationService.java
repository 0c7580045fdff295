package io.partnerportal.distribution;

import io.partnerportal.distribution.ApplicationReader.Side;
import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.identity.Scope;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The owner of a customer account without a partner applies to become a reseller (申请成为云经销商). */
@Service
@Transactional
@Allowed(Permission.RESELLER_APPLY)
public class ApplicationService {

    private static final int MOST_SHOWN = 50;

    private final ResellerIntake intake;
    private final ApplicationTable table;
    private final ApplicationReader reader;
    private final ApplicationNotices notices;
    private final JdbcClient jdbc;
    private final CurrentCaller caller;
    private final ApplicationEventPublisher events;

    ApplicationService(
            ResellerIntake intake,
            ApplicationTable table,
            ApplicationReader reader,
            ApplicationNotices notices,
            JdbcClient jdbc,
            CurrentCaller caller,
            ApplicationEventPublisher events) {
        this.intake = intake;
        this.table = table;
        this.reader = reader;
        this.notices = notices;
        this.jdbc = jdbc;
        this.caller = caller;
        this.events = events;
    }

    /**
     * @throws InvalidField a value breaks a rule, or nobody of that name is a distributor
     * @throws NotAsReseller something about the account stands in the way
     */
    public PublicId apply(NewApplication wish) {
        var checked = wish.checked();
        long account = own();
        intake.check(account);
        var id = table.file(account, distributor(checked.distributor()), checked);
        events.publishEvent(new ApplicationChanged(checked.company(), ApplicationState.VENDOR_REVIEW, "", account));
        notices.filed(id, checked.company());
        return id;
    }

    /**
     * @throws NotFound it is not the caller's
     * @throws ApplicationRefused it is decided
     */
    public void withdraw(PublicId application) {
        long account = own();
        var filed = table.find(application, "account_id", account);
        table.withdrawn(filed);
        events.publishEvent(new ApplicationChanged(filed.company(), ApplicationState.WITHDRAWN, "", account));
    }

    /** What the account applied for, the latest first; 50 at most. */
    @Transactional(readOnly = true)
    public List<ApplicationRow> own(ApplicationFilter filter) {
        return reader.page(Side.APPLICANT, own(), filter, Long.MAX_VALUE, MOST_SHOWN);
    }

    private long own() {
        if (caller.scope() instanceof Scope.Customer own) {
            return own.account();
        }
        throw new AccessDeniedException("Only a customer applies");
    }

    private long distributor(String accountName) {
        return jdbc.sql("""
                select o.id
                  from account a
                  join organisation o on o.id = a.id and o.identity = 'DISTRIBUTOR'
                 where a.name = :name and a.status = 'ACTIVE'
                """)
                .param("name", accountName)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new InvalidField("distributor", "distribution.distributor-unknown"));
    }
}

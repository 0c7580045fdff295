package io.partnerportal.directory;

import io.partnerportal.accounts.AccountStatus;
import io.partnerportal.identity.AccountKind;
import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.signin.SignIns;
import io.partnerportal.signin.UserSecurityService;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shuts accounts, opens them again, and says to which site they belong. */
@Service
@Transactional
@Allowed(Permission.OPERATE_ACCOUNTS)
public class DirectoryService {

    private final AccountState accounts;
    private final JdbcClient jdbc;
    private final SignIns signIns;
    private final SuspensionNotices notices;
    private final UserSecurityService security;
    private final SiteSettings sites;
    private final Ids ids;
    private final Clock clock;
    private final CurrentCaller caller;
    private final ApplicationEventPublisher events;

    DirectoryService(
            AccountState accounts,
            JdbcClient jdbc,
            SignIns signIns,
            SuspensionNotices notices,
            UserSecurityService security,
            SiteSettings sites,
            Ids ids,
            Clock clock,
            CurrentCaller caller,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.signIns = signIns;
        this.notices = notices;
        this.security = security;
        this.sites = sites;
        this.ids = ids;
        this.clock = clock;
        this.caller = caller;
        this.events = events;
    }

    /**
     * From now on nobody of the account can sign in, and who is signed in is so no longer, on every node.
     *
     * @throws StateUnchanged it is suspended already or closed, or it is the operator's own
     */
    public void suspend(PublicId id, Reason why) {
        var account = accounts.lock(id).open();
        var reason = why.checked();
        if (account.kind() == AccountKind.OPERATOR) {
            throw new StateUnchanged("directory.operator-stays", account.name());
        }
        if (account.status() == AccountStatus.SUSPENDED) {
            throw new StateUnchanged("directory.suspended-already", account.name());
        }
        notices.suspending(account.id(), account.name(), reason);
        accounts.change(account, AccountStatus.SUSPENDED, reason);
        jdbc.sql("""
                insert into account_suspension (id, account_id, reason, suspended_by, suspended_at)
                values (:id, :account, :reason, :by, :now)
                """)
                .param("id", ids.next())
                .param("account", account.id())
                .param("reason", reason)
                .param("by", caller.get().name())
                .param("now", clock.instant())
                .update();
        signIns.endAllOf(account.id());
    }

    /** @throws StateUnchanged it is not suspended, or closed for good */
    public void restore(PublicId id, Reason why) {
        var account = accounts.lock(id).open();
        var reason = why.checked();
        if (account.status() == AccountStatus.ACTIVE) {
            throw new StateUnchanged("directory.active-already", account.name());
        }
        accounts.change(account, AccountStatus.ACTIVE, reason);
        notices.restored(account.id(), account.name(), reason);
        jdbc.sql("""
                update account_suspension
                   set restore_reason = :reason, restored_by = :by, restored_at = :now
                 where account_id = :account and restored_at is null
                """)
                .param("reason", reason)
                .param("by", caller.get().name())
                .param("now", clock.instant())
                .param("account", account.id())
                .update();
    }

    /** @throws InvalidField there is no such site */
    public void assign(PublicId id, SiteChoice wish) {
        var account = accounts.lock(id).open();
        if (!sites.keys().contains(wish.site())) {
            throw new InvalidField("site", "directory.site-unknown");
        }
        if (!wish.site().equals(account.site())) {
            jdbc.sql("update account set site = :site, version = version + 1 where id = :id")
                    .param("site", wish.site())
                    .param("id", account.id())
                    .update();
            events.publishEvent(new SiteAssigned(account.id(), account.name(), account.site(), wish.site()));
        }
    }

    /** Lets a user whom wrong passwords have locked try again at once. */
    public void unlock(PublicId user) {
        security.unlock(key(user));
    }

    /** For a user who lost both the phone and the recovery codes: the password alone signs in again. */
    public void removeSecondFactor(PublicId user) {
        security.removeSecondFactor(key(user));
    }

    private long key(PublicId user) {
        return jdbc.sql("select id from portal_user where public_id = :id")
                .param("id", user.value())
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new NotFound("directory.user-not-found"));
    }
}

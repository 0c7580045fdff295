package io.partnerportal.directory;

import io.partnerportal.accounts.AccountStatus;
import io.partnerportal.identity.AccountKind;
import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.signin.SignIns;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes accounts for good (注销), unless something stands against it (R65). */
@Service
@Transactional
@Allowed(Permission.OPERATE_ACCOUNTS)
public class ClosureService {

    private final AccountState accounts;
    private final List<ClosureObjection> objections;
    private final SuspensionNotices notices;
    private final SignIns signIns;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final CurrentCaller caller;

    ClosureService(
            AccountState accounts,
            List<ClosureObjection> objections,
            SuspensionNotices notices,
            SignIns signIns,
            JdbcClient jdbc,
            Clock clock,
            CurrentCaller caller) {
        this.accounts = accounts;
        this.objections = objections;
        this.notices = notices;
        this.signIns = signIns;
        this.jdbc = jdbc;
        this.clock = clock;
        this.caller = caller;
    }

    /** Message keys of everything that stands against it now; empty when the account can be closed. */
    public List<String> objections(PublicId id) {
        return against(accounts.lock(id));
    }

    /**
     * From now on the account is answered like one that does not exist; whoever is signed in is so no longer. Nothing
     * takes it back, and what it did stays.
     *
     * @throws ClosureRefused something stands against it
     * @throws StateUnchanged it is closed already, or it is the operator's own
     */
    public void close(PublicId id, Reason why) {
        var account = accounts.lock(id).open();
        var reason = why.checked();
        if (account.kind() == AccountKind.OPERATOR) {
            throw new StateUnchanged("directory.operator-not-closed", account.name());
        }
        var against = against(account);
        if (!against.isEmpty()) {
            throw new ClosureRefused(against);
        }
        notices.closing(account.id(), account.name(), reason);
        accounts.change(account, AccountStatus.CLOSED, reason);
        jdbc.sql("""
                insert into account_closure (account_id, reason, closed_by, closed_at)
                values (:account, :reason, :by, :now)
                """)
                .param("account", account.id())
                .param("reason", reason)
                .param("by", caller.get().name())
                .param("now", clock.instant())
                .update();
        signIns.endAllOf(account.id());
    }

    private List<String> against(AccountState.Locked account) {
        return objections.stream()
                .flatMap(one -> one.against(account.id(), account.kind()).stream())
                .distinct()
                .toList();
    }
}

package io.partnerportal.directory;

import io.partnerportal.accounts.AccountStatus;
import io.partnerportal.identity.AccountKind;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The state of one account while it is changed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AccountState {

    record Locked(long id, String name, AccountKind kind, AccountStatus status, String site) {

        /** @throws StateUnchanged it is closed, which nothing takes back */
        Locked open() {
            if (status == AccountStatus.CLOSED) {
                throw new StateUnchanged("directory.closed-stays", name);
            }
            return this;
        }
    }

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    AccountState(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Two operators at one account take turns; the second sees what the first did. */
    Locked lock(PublicId id) {
        return jdbc.sql("select id, name, kind, status, site from account where public_id = :id for update")
                .param("id", id.value())
                .query(Locked.class)
                .optional()
                .orElseThrow(() -> new NotFound("directory.not-found"));
    }

    void change(Locked account, AccountStatus to, String reason) {
        jdbc.sql("update account set status = :status, version = version + 1 where id = :id")
                .param("status", to.name())
                .param("id", account.id())
                .update();
        events.publishEvent(new AccountStateChanged(account.id(), account.name(), account.status(), to, reason));
    }
}

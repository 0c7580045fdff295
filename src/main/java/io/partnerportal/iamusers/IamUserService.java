package io.partnerportal.iamusers;

import io.partnerportal.accounts.AccountService;
import io.partnerportal.accounts.NewUser;
import io.partnerportal.accounts.UserAdded;
import io.partnerportal.accounts.UserService;
import io.partnerportal.accounts.UserStatus;
import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.identity.UserKind;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.protection.CodeRefused;
import io.partnerportal.protection.Verified;
import io.partnerportal.signin.SignIns;
import io.partnerportal.signin.UserSecurityService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an account's owner does with the IAM users of that account. */
@Service
@Transactional
@Allowed(Permission.IAM_USERS)
public class IamUserService {

    /** The operations that need a code while the account's switch is on (R29). */
    public static final String RESET = "iamusers.operation.reset";

    public static final String DELETE = "iamusers.operation.delete";

    private final AccountService accounts;
    private final UserService users;
    private final UserSecurityService security;
    private final SignIns signIns;
    private final IamUserQueries queries;
    private final Verified verified;
    private final CurrentCaller caller;
    private final ApplicationEventPublisher events;

    IamUserService(
            AccountService accounts,
            UserService users,
            UserSecurityService security,
            SignIns signIns,
            IamUserQueries queries,
            Verified verified,
            CurrentCaller caller,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.users = users;
        this.security = security;
        this.signIns = signIns;
        this.queries = queries;
        this.verified = verified;
        this.caller = caller;
        this.events = events;
    }

    /** @throws InvalidField a value breaks a rule or is taken within the account (R1–R3, R15) */
    public UserAdded create(NewIamUser wish) {
        return accounts.add(new NewUser(
                caller.get().account(),
                UserKind.IAM,
                wish.name(),
                wish.displayName(),
                wish.email(),
                null,
                wish.password(),
                true));
    }

    /** @throws NotFound not an IAM user of the caller's account */
    public void enable(PublicId user) {
        var found = find(user);
        users.setActive(found.id(), true);
        publish(found, UserStatus.ACTIVE);
    }

    /** @throws NotFound not an IAM user of the caller's account */
    public void disable(PublicId user) {
        var found = find(user);
        users.setActive(found.id(), false);
        signIns.endAll(found.id());
        publish(found, UserStatus.DISABLED);
    }

    /**
     * For good.
     *
     * @throws CodeRefused the account asks for a code and there is none that is right
     * @throws NotFound not an IAM user of the caller's account
     */
    public void delete(PublicId user) {
        verified.require(DELETE, user);
        var found = find(user);
        users.delete(found.id());
        signIns.endAll(found.id());
        publish(found, UserStatus.DELETED);
    }

    /**
     * Sets a password that must be changed at the next sign-in (R14).
     *
     * @throws CodeRefused the account asks for a code and there is none that is right
     * @throws NotFound not an IAM user of the caller's account
     * @throws InvalidField {@code password} breaks a rule (R15)
     */
    public void resetPassword(PublicId user, String password) {
        verified.require(RESET, user);
        security.resetPassword(find(user).id(), password);
    }

    private IamUserRow find(PublicId user) {
        return queries.find(user).orElseThrow(() -> new NotFound("iamusers.not-found"));
    }

    private void publish(IamUserRow user, UserStatus now) {
        events.publishEvent(new IamUserChanged(caller.get().account(), user.name(), user.status(), now));
    }
}

package io.partnerportal.shell;

import io.partnerportal.accounts.AccountQueries;
import io.partnerportal.accounts.AccountService;
import io.partnerportal.accounts.NewAccount;
import io.partnerportal.identity.AccountKind;
import io.partnerportal.identity.Open;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.NotFound;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the first account of an empty portal, the operator's; works once (decision 3a). */
@Service
@Transactional
@Open("there is nobody yet who could be let in; the one-time code of the console stands in")
public class SetUp {

    public static final String ACCOUNT = "operator";

    private final SetUpCode code;
    private final AccountQueries queries;
    private final AccountService accounts;
    private final String homeSite;

    SetUp(
            SetUpCode code,
            AccountQueries queries,
            AccountService accounts,
            @Value("${portal.sites.home}") String homeSite) {
        this.code = code;
        this.queries = queries;
        this.accounts = accounts;
        this.homeSite = homeSite;
    }

    /** Whether the portal has no account and waits for its first. */
    @Transactional(readOnly = true)
    public boolean isOpen() {
        if (code.isOffered() && queries.anyAccount()) {
            code.withdraw();
        }
        return code.isOffered();
    }

    /**
     * Opens the account {@value #ACCOUNT} with its owner.
     *
     * @throws InvalidField the code is wrong, or e-mail or password break a rule
     * @throws NotFound the portal has an account already
     */
    public void firstOperator(FirstOperator wish) {
        if (!isOpen()) {
            throw new NotFound("shell.set-up.over");
        }
        switch (code.check(wish.code())) {
            case RIGHT -> open(wish);
            case WRONG -> throw new InvalidField("code", "shell.set-up.code-wrong");
            case RENEWED -> throw new InvalidField("code", "shell.set-up.code-renewed");
        }
    }

    private void open(FirstOperator wish) {
        if (!wish.password().equals(wish.repetition())) {
            throw new InvalidField("repetition", "shell.set-up.passwords-differ");
        }
        var opened = accounts.open(new NewAccount(
                AccountKind.OPERATOR, ACCOUNT, wish.displayName(), wish.email(), homeSite, wish.password()));
        accounts.keepPasswords(opened.id());
    }
}

package io.partnerportal.passwordreset;

import io.partnerportal.identity.Open;
import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.lockout.Lockout;
import io.partnerportal.passwords.PasswordOwner;
import io.partnerportal.passwords.PasswordSetBy;
import io.partnerportal.passwords.Passwords;
import io.partnerportal.signin.CurrentSignIn;
import io.partnerportal.signin.SignIns;
import io.partnerportal.tasks.WorkQueue;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets people who forgot their password set another one, if they can read their mail. */
@Service
@Transactional
@Open("whoever forgot the password cannot be signed in; the link of the mail stands in")
public class PasswordResetService {

    private static final int MOST_FROM_A_NETWORK = 20;
    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int LONGEST = 254;

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;
    private final WorkQueue queue;
    private final ResetLinks links;
    private final Passwords passwords;
    private final SignIns signIns;
    private final Lockout lockout;
    private final CurrentSignIn current;

    PasswordResetService(
            JdbcClient jdbc,
            Ids ids,
            Clock clock,
            WorkQueue queue,
            ResetLinks links,
            Passwords passwords,
            SignIns signIns,
            Lockout lockout,
            CurrentSignIn current) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
        this.queue = queue;
        this.links = links;
        this.passwords = passwords;
        this.signIns = signIns;
        this.lockout = lockout;
        this.current = current;
    }

    /** Takes a request down and looks nobody up: the answer is the same for whoever exists and whoever does not. */
    public void request(ResetWish wish) {
        var network = current.origin().network();
        if (requestsFrom(network) >= MOST_FROM_A_NETWORK) {
            throw new InvalidField("account", "passwordreset.too-many");
        }
        var id = ids.next();
        jdbc.sql("""
                insert into reset_request (id, account, user, network, created_at)
                values (:id, left(:account, %1$d), left(:user, %1$d), :network, :now)
                """.formatted(LONGEST))
                .param("id", id)
                .param("account", wish.account().strip())
                .param("user", wish.user().strip())
                .param("network", network)
                .param("now", clock.instant())
                .update();
        queue.requestOfSystem(ResetMail.NAME, Long.toString(id));
    }

    /** What the password behind this link must not be made of; absent when the link is over. */
    @Transactional(readOnly = true)
    public Optional<PasswordOwner> ownerBehind(String token) {
        return links.userOf(token).map(passwords::ownerOf);
    }

    /**
     * Sets the password; the lock and all sign-ins of the user end, a second factor stays.
     *
     * @throws LinkOver used, too old, replaced or made up
     * @throws InvalidField {@code password} breaks a rule (R15), {@code repetition} differs
     */
    public void reset(String token, NewPassword wish) {
        if (!wish.password().equals(wish.repetition())) {
            throw new InvalidField("repetition", "passwordreset.passwords-differ");
        }
        var user = links.userOf(token).orElseThrow(LinkOver::new);
        passwords.set(user, wish.password(), PasswordSetBy.MAIL);
        if (!links.use(token)) {
            throw new LinkOver();
        }
        lockout.unlock(user);
        signIns.endAll(user);
    }

    private int requestsFrom(String network) {
        return jdbc.sql("select count(*) from reset_request where network = :network and created_at > :since")
                .param("network", network)
                .param("since", clock.instant().minus(WINDOW))
                .query(Integer.class)
                .single();
    }
}

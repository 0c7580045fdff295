package io.partnerportal.ownsecurity;

import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Open;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.lockout.AttemptOutcome;
import io.partnerportal.lockout.Lockout;
import io.partnerportal.passwords.PasswordOwner;
import io.partnerportal.passwords.PasswordSetBy;
import io.partnerportal.passwords.Passwords;
import io.partnerportal.secondfactor.Enrolment;
import io.partnerportal.secondfactor.SecondFactors;
import io.partnerportal.signin.CurrentSignIn;
import io.partnerportal.signin.SecurityChanged;
import io.partnerportal.signin.SignIns;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What a user changes about the own way in. Not transactional as a whole: a wrong password must stay booked though the
 * change it came with is refused.
 */
@Service
@Open("touches nothing but the caller's own way in, and must be open to whoever may only change the password (R28)")
public class OwnSecurityService {

    private final CurrentCaller caller;
    private final CurrentSignIn current;
    private final Passwords passwords;
    private final SecondFactors secondFactors;
    private final Lockout lockout;
    private final SignIns signIns;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    OwnSecurityService(
            CurrentCaller caller,
            CurrentSignIn current,
            Passwords passwords,
            SecondFactors secondFactors,
            Lockout lockout,
            SignIns signIns,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.caller = caller;
        this.current = current;
        this.passwords = passwords;
        this.secondFactors = secondFactors;
        this.lockout = lockout;
        this.signIns = signIns;
        this.transaction = transaction;
        this.events = events;
    }

    /** What a new password must not be made of. */
    public PasswordOwner passwordOwner() {
        return passwords.ownerOf(user());
    }

    /**
     * Changes the password and ends all other sign-ins.
     *
     * @throws InvalidField {@code current} is wrong, {@code password} breaks a rule, {@code repetition} differs
     */
    public void changePassword(PasswordChange wish) {
        if (!wish.password().equals(wish.repetition())) {
            throw new InvalidField("repetition", "ownsecurity.passwords-differ");
        }
        confirm("current", wish.current());
        transaction.executeWithoutResult(_ -> {
            passwords.set(user(), wish.password(), PasswordSetBy.USER);
            signIns.endOthers(user(), current.id());
        });
    }

    public boolean hasSecondFactor() {
        return secondFactors.isOn(user());
    }

    public int recoveryCodesLeft() {
        return secondFactors.recoveryCodesLeft(user());
    }

    /**
     * Begins to add an authenticator app; nothing changes before {@link #confirmSecondFactor}.
     *
     * @throws InvalidField {@code password} is wrong
     */
    public Enrolment beginSecondFactor(String issuer, String password) {
        confirm("password", password);
        return in(() -> secondFactors.begin(user(), issuer, caller.get().name()));
    }

    /**
     * The app works: from the next sign-in on its code is asked for.
     *
     * @return recovery codes, never to be seen again
     * @throws InvalidField {@code code} is wrong
     */
    public List<String> confirmSecondFactor(String code) {
        return in(() -> {
            var codes = secondFactors.confirm(user(), code);
            events.publishEvent(SecurityChanged.by(caller.get(), SecurityChanged.What.SECOND_FACTOR_ON));
            return codes;
        });
    }

    /** @throws InvalidField {@code password} is wrong */
    public void removeSecondFactor(String password) {
        confirm("password", password);
        transaction.executeWithoutResult(_ -> {
            secondFactors.remove(user());
            events.publishEvent(SecurityChanged.by(caller.get(), SecurityChanged.What.SECOND_FACTOR_OFF));
        });
    }

    /**
     * New recovery codes in place of all from before.
     *
     * @throws InvalidField {@code password} is wrong
     */
    public List<String> renewRecoveryCodes(String password) {
        confirm("password", password);
        return in(() -> {
            events.publishEvent(SecurityChanged.by(caller.get(), SecurityChanged.What.RECOVERY_CODES_RENEWED));
            return secondFactors.renewRecoveryCodes(user());
        });
    }

    /** Whoever finds an open browser must not guess either: wrong passwords count as at sign-in. */
    private void confirm(String field, String password) {
        var guess = lockout.begin(user(), current.origin());
        if (!passwords.isRight(user(), password) || !guess.mayBeRight()) {
            lockout.wrong(guess, AttemptOutcome.WRONG_PASSWORD);
            throw new InvalidField(field, "ownsecurity.wrong-password");
        }
        lockout.right(guess, AttemptOutcome.CONFIRMED);
    }

    private <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }

    private long user() {
        return caller.get().user();
    }
}

package io.partnerportal.signin;

import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Callers;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Navigation;
import io.partnerportal.notifications.MessageCategory;
import io.partnerportal.notifications.Notice;
import io.partnerportal.notifications.Notifier;
import io.partnerportal.passwords.PasswordSet;
import io.partnerportal.uikit.PortalLinks;
import io.partnerportal.uikit.Severity;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells users that the password or second factor they sign in with was changed, whoever did it (安全通知). */
@Component
class SecurityNotices {

    private final Notifier notifier;
    private final Callers callers;
    private final CurrentCaller acting;

    SecurityNotices(Notifier notifier, Callers callers, CurrentCaller acting) {
        this.notifier = notifier;
        this.callers = callers;
        this.acting = acting;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void passwordSet(PasswordSet change) {
        switch (change.by()) {
            case USER -> tell(change.user(), Severity.INFO, "signin.notice.password-changed");
            case MAIL -> tell(change.user(), Severity.WARNING, "signin.notice.password-by-mail");
            case ADMINISTRATOR -> tell(change.user(), Severity.WARNING, "signin.notice.password-by-other", actor());
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void securityChanged(SecurityChanged change) {
        switch (change.what()) {
            case SECOND_FACTOR_ON -> tell(change.user(), Severity.INFO, "signin.notice.second-factor-on");
            case SECOND_FACTOR_OFF -> secondFactorOff(change);
            case RECOVERY_CODES_RENEWED -> tell(change.user(), Severity.INFO, "signin.notice.recovery-codes");
            case SIGN_INS_ENDED, UNLOCKED -> {
                // changes nothing that one signs in with
            }
        }
    }

    private void secondFactorOff(SecurityChanged change) {
        if (acting.find().filter(who -> who.user() == change.user()).isPresent()) {
            tell(change.user(), Severity.WARNING, "signin.notice.second-factor-off");
        } else {
            tell(change.user(), Severity.WARNING, "signin.notice.second-factor-off-by-other", actor());
        }
    }

    private String actor() {
        return acting.find().map(Caller::name).orElse("");
    }

    /** The first of the values is always what the user signs in as: people have several. */
    private void tell(long user, Severity severity, String key, String... more) {
        callers.byUser(user).ifPresent(holder -> {
            var values =
                    Stream.concat(Stream.of(holder.name()), Stream.of(more)).toArray(String[]::new);
            var notice = Notice.of(MessageCategory.ACCOUNT, severity, key, values);
            notifier.notify(notice.linkingTo(PortalLinks.of(Navigation.MY_SIGN_INS)), Set.of(user));
        });
    }
}

package io.partnerportal.passwordreset;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Links as the mails carry them. */
@Component
public class GivenResetLink {

    private final ResetLinks links;

    GivenResetLink(ResetLinks links) {
        this.links = links;
    }

    /** A fresh one for this user, as a path within the portal. */
    @Transactional
    public String of(long user) {
        return "reset-password/" + links.issue(user);
    }
}

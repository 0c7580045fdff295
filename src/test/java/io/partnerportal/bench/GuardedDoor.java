package io.partnerportal.bench;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.Permission;
import org.springframework.stereotype.Component;

/** A door behind which nothing happens, so that only its guard is measured. */
@Component
class GuardedDoor {

    @Allowed(Permission.HOME)
    long enter() {
        return 1;
    }
}

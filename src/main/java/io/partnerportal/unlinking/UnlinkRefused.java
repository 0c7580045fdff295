package io.partnerportal.unlinking;

import io.partnerportal.kernel.Rejection;
import java.time.LocalDate;

/** A request cannot be made or decided now. */
public class UnlinkRefused extends Rejection {

    private static final long serialVersionUID = 1;

    private UnlinkRefused(String key, Object... details) {
        super(key, details);
    }

    /** R60 */
    static UnlinkRefused tooOften(int requests, int months, LocalDate next) {
        return new UnlinkRefused("unlinking.too-often", requests, months, next.toString());
    }

    /** R63 */
    static UnlinkRefused pending() {
        return new UnlinkRefused("unlinking.pending");
    }

    /** Decided, cancelled or too old meanwhile. */
    static UnlinkRefused over() {
        return new UnlinkRefused("unlinking.over");
    }

    /** The operator ends what somebody asked to end, and a switch asks for something else. */
    static UnlinkRefused forcedSwitch() {
        return new UnlinkRefused("unlinking.force-switch");
    }

    /** Taken back or decided otherwise: nobody asks for it any more. */
    static UnlinkRefused notForced() {
        return new UnlinkRefused("unlinking.force-over");
    }

    static UnlinkRefused notAssociated() {
        return new UnlinkRefused("unlinking.not-associated");
    }

    static UnlinkRefused typeNotAllowed() {
        return new UnlinkRefused("unlinking.type-not-allowed");
    }

    static UnlinkRefused sameType() {
        return new UnlinkRefused("unlinking.same-type");
    }
}

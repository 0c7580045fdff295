package io.partnerportal.unlinking;

import io.partnerportal.kernel.PublicId;

/**
 * Agrees to a request, or refuses it.
 *
 * @param reason needed where it is refused
 */
public record DecideRequest(PublicId request, boolean agree, String reason) {

    String checkedReason() {
        return agree ? RequestText.optional(reason) : RequestText.needed(reason);
    }
}

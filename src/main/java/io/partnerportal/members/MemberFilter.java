package io.partnerportal.members;

import io.partnerportal.accounts.UserStatus;
import io.partnerportal.kernel.PublicId;
import org.jspecify.annotations.Nullable;

/**
 * Which members to list.
 *
 * @param text part of the user name or name, or a whole e-mail address or mobile number; empty for all
 * @param status absent for active and disabled ones
 * @param role absent for any
 */
public record MemberFilter(
        String text, @Nullable UserStatus status, @Nullable PublicId role) {

    public static final MemberFilter ALL = new MemberFilter("", null, null);
}

package io.partnerportal.members;

import io.partnerportal.kernel.Rejection;

/** A rule about members stands in the way, such as the last administrator's (R11). */
public final class MemberRefused extends Rejection {

    private static final long serialVersionUID = 1;

    MemberRefused(String key, Object... details) {
        super(key, details);
    }
}

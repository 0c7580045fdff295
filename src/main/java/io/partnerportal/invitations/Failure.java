package io.partnerportal.invitations;

import io.partnerportal.links.Reason;
import io.partnerportal.prospects.Obstacle;

/**
 * Why an invitation did not lead to an association (4.6, R44). Says only what concerns the invited account; never who else
 * is involved. Words for the partner: {@code invitations.failure.…} and {@code invitations.advice.…}.
 */
public enum Failure implements Reason {
    BUSY,
    NO_RESALE,
    OTHER_PARTNER_CLAIM,
    IS_PARTNER,
    OTHER_PARTNER,
    SPECIAL_CONTRACT,
    INTERNAL,
    RESALE_INDEPENDENT_MEMBERS,
    RESALE_SERVICE_CONTRACT,
    RESALE_RESERVED,
    RESALE_MEMBER,
    CONSUMER,
    VENDOR_CLAIM,
    REWARD_PLAN,
    TOO_OLD,
    CASH,
    ARREARS,
    OTHER_SITE,
    MANAGED_MEMBER,
    NOT_INVITED,
    OWN_ALREADY,
    /** the recipient says that the address is not theirs */
    REPORTED,
    /** a newer one to the same prospect took its place */
    REPLACED,
    /** the prospect came in by another one */
    CAME_OTHERWISE,
    /** its pre-registration was given up */
    RELEASED;

    @Override
    public String nameKey() {
        return "invitations.failure." + name();
    }

    @Override
    public String adviceKey() {
        return "invitations.advice." + name();
    }

    public static Failure of(Obstacle obstacle) {
        return obstacle == Obstacle.CLAIMED ? OTHER_PARTNER_CLAIM : valueOf(obstacle.name());
    }
}

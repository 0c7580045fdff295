package io.partnerportal.links;

/**
 * Why somebody who holds a good link was not let in (4.6, R44). Says only what concerns the invited account, never who
 * else is involved.
 */
public interface Reason {

    String name();

    /** Message key of what the inviter reads. */
    String nameKey();

    /** Message key of what the inviter can do about it. */
    String adviceKey();
}

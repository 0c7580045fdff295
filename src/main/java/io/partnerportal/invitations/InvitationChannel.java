package io.partnerportal.invitations;

/** How an invitation reaches whom it is for. */
public enum InvitationChannel {
    /** 邮件: the portal mails the link */
    EMAIL,
    /** 链接: the partner hands the link over */
    LINK,
    /** 二维码: the partner shows a code to scan */
    QR
}

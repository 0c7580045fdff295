package io.partnerportal.mails;

/** How far a mail is. */
public enum MailStatus {
    /** 待发送: not tried yet, or to be tried again */
    WAITING,
    /** 已发送: the server took it */
    SENT,
    /** 未送达: refused for good, or tried for too long */
    FAILED
}

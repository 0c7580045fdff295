package io.partnerportal.outreach;

/** What a mail to somebody outside is for; each is allowed a number of its own a day. */
public enum Purpose {
    /** 邀请 */
    INVITATION,
    /** 注册验证码 */
    CODE
}

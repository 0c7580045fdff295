package io.partnerportal.identity;

/** How a user (用户) came to be. */
public enum UserKind {
    /** The account itself (账号). */
    OWNER,
    /** 组织人员: made by a partner administrator in organisation management. */
    MEMBER,
    /** IAM子用户: made outside organisation management; gets 401 everywhere (S18). */
    IAM
}

package io.partnerportal.links;

import io.partnerportal.kernel.Rejection;

/** The link leads nowhere; its own holder reads why, and nothing about anybody else. */
public class LinkRefused extends Rejection {

    private static final long serialVersionUID = 1;

    /** Why a link opens nothing. */
    public enum Cause {
        /** 邀请链接不存在: made up, or one letter is wrong */
        NOT_THERE,
        /** 已失效: sent again meanwhile, and this is the older link */
        SUPERSEDED,
        /** 已失效 */
        EXPIRED,
        WITHDRAWN,
        /** 已使用 */
        USED,
        /** 系统繁忙: the inviter takes nobody on at the moment, which is nobody's business */
        BUSY
    }

    private final Cause cause;

    public LinkRefused(Cause cause) {
        super("links.refused." + cause);
        this.cause = cause;
    }

    public Cause cause() {
        return cause;
    }
}

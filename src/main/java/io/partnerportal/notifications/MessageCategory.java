package io.partnerportal.notifications;

/** What a message is about (消息类型); each reader chooses per category whether it comes by mail too. */
public enum MessageCategory {
    /** 账号安全: password, sign-in, suspension; always by mail */
    ACCOUNT(true, true),
    /** 组织与审核 */
    ORGANISATION(false, true),
    /** 客户 */
    CUSTOMERS(false, true),
    /** 资金与账务: balances and bills; always by mail */
    FINANCE(true, true),
    /** 导入导出: what somebody waits for at the screen anyway */
    TASKS(false, false);

    private final boolean alwaysMailed;
    private final boolean mailedUnlessChosen;

    MessageCategory(boolean alwaysMailed, boolean mailedUnlessChosen) {
        this.alwaysMailed = alwaysMailed;
        this.mailedUnlessChosen = mailedUnlessChosen;
    }

    /** Whether the mail cannot be turned off: changes of account and balance concern money or access. */
    public boolean alwaysMailed() {
        return alwaysMailed;
    }

    boolean mailedUnlessChosen() {
        return mailedUnlessChosen;
    }
}

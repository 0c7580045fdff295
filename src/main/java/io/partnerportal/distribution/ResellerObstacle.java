package io.partnerportal.distribution;

/** Why an account cannot become a reseller (4.7). Says only what concerns the account itself. */
public enum ResellerObstacle {
    /** a partner already */
    IS_PARTNER,
    /** associated with a partner as its customer */
    IS_CUSTOMER,
    /** has applied already, and that is not decided */
    APPLYING,
    /** 欠费 */
    ARREARS;

    public String nameKey() {
        return "distribution.obstacle." + name();
    }
}

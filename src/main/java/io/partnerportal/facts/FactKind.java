package io.partnerportal.facts;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a fact says about an account: one kind per cause, so that each refusal can name its own. */
public enum FactKind {
    /** 其他站点账号: registered on another of the vendor's sites */
    OTHER_SITE,
    /** 与厂商直签: has signed a contract with the vendor itself */
    DIRECT_CONTRACT,
    /** 厂商内部账号 */
    VENDOR_INTERNAL,
    /** 消费者云用户 */
    CONSUMER_USER,
    /** 企业主账号: pays for member accounts */
    ENTERPRISE_MASTER,
    /** 企业子账号: is paid for by a master account */
    ENTERPRISE_MEMBER,
    /** 主账号下有非财务托管子账号: a master with members that settle their own accounts */
    INDEPENDENT_MEMBERS,
    /** 财务托管子账号: a member whose money its master manages */
    MANAGED_MEMBER,
    /** 现金消费: has spent cash since the first day of the fact */
    CASH_SPEND,
    /** 欠费: owes the vendor money */
    ARREARS,
    /** 已被厂商报备: the vendor's own sales have claimed it */
    VENDOR_REGISTERED,
    /** 厂商直销跟进: the vendor's direct sales look after it */
    VENDOR_FOLLOWED,
    /** 线上销售: belongs to the vendor's online sales */
    VENDOR_ONLINE,
    /** 授权销售支持中心 */
    SUPPORT_CENTRE,
    /** 奖励推广计划 */
    REWARD_PLAN,
    /** 未到期的预留实例 */
    RESERVED_INSTANCE,
    /** 支持计划 */
    SUPPORT_PLAN,
    /** 专业服务合同 */
    SERVICE_CONTRACT,
    /** 实名认证 */
    REAL_NAME("NONE", "REVIEWING", "REJECTED", "VERIFIED"),
    /** 客户等级 */
    LEVEL("V0", "V1", "V2", "V3", "V4", "V5"),
    /** 新客标签, for whole months (R68) */
    NEW_CUSTOMER("YES", "NO", "UNDETERMINED");

    private final List<String> values;

    FactKind(String... values) {
        this.values = List.of(values);
    }

    /** What a fact of this kind can say; nothing where that it holds says it all. */
    public List<String> choices() {
        return values;
    }

    public boolean isFlag() {
        return values.isEmpty();
    }

    /** How the operation log writes a value: as the key of its words where it has any. */
    String word(@Nullable String value) {
        return value == null || value.isEmpty() || this == LEVEL
                ? Objects.requireNonNullElse(value, "")
                : "facts.value." + value;
    }

    boolean lastsWholeMonths() {
        return this == NEW_CUSTOMER;
    }

    /** An account pays for others or is paid for, never both on one day. */
    boolean excludes(FactKind other) {
        return this == other
                || this == ENTERPRISE_MASTER && other == ENTERPRISE_MEMBER
                || this == ENTERPRISE_MEMBER && other == ENTERPRISE_MASTER;
    }
}

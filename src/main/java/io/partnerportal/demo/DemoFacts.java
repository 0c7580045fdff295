package io.partnerportal.demo;

import io.partnerportal.facts.FactKind;
import io.partnerportal.facts.FactQueries;
import io.partnerportal.facts.FactService;
import io.partnerportal.facts.NewFact;
import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.kernel.PublicId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is known of some of the demo's customers. */
@Component
class DemoFacts {

    private final FactQueries queries;
    private final FactService facts;
    private final BusinessCalendar calendar;

    DemoFacts(FactQueries queries, FactService facts, BusinessCalendar calendar) {
        this.queries = queries;
        this.facts = facts;
        this.calendar = calendar;
    }

    void create() {
        var today = calendar.today();
        var month = today.withDayOfMonth(1);
        for (var account : new String[] {"jiangnan-retail", "qingshan-medical", "suhang-logistics", "huaxin-auto"}) {
            record(account, FactKind.REAL_NAME, "REVIEWING", today.minusDays(200), null, "实名认证申请已受理");
            record(account, FactKind.REAL_NAME, "VERIFIED", today.minusDays(197), null, "企业实名认证通过");
        }
        record("jiangnan-retail", FactKind.LEVEL, "V1", today.minusDays(190), null, "首次评级");
        record("jiangnan-retail", FactKind.LEVEL, "V3", today.minusDays(40), null, "季度评级上调");
        record(
                "qingshan-medical",
                FactKind.NEW_CUSTOMER,
                "YES",
                month.minusMonths(1),
                month.plusMonths(11).minusDays(1),
                "首购后 12 个自然月");
        record("suhang-logistics", FactKind.ENTERPRISE_MASTER, null, today.minusDays(90), null, "开通企业财务托管");
        record("huaxin-auto", FactKind.CASH_SPEND, null, today.minusDays(120), null, "订单现金支付");
        record("dongfang-media", FactKind.DIRECT_CONTRACT, null, today.minusDays(30), null, "与厂商签订框架协议");
        var mistaken = record("taihu-culture", FactKind.OTHER_SITE, null, today.minusDays(10), null, "客户自述");
        facts.end(mistaken, today.minusDays(11), "核实为本站账号，记录有误");
    }

    private PublicId record(
            String account,
            FactKind kind,
            @Nullable String value,
            LocalDate from,
            @Nullable LocalDate until,
            String note) {
        var id = queries.accounts(account, 0, 1).getFirst().publicId();
        return facts.record(new PublicId(id), new NewFact(kind, value, from, until, note));
    }
}

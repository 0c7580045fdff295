package io.partnerportal.demo;

import io.partnerportal.associations.AssociationType;
import io.partnerportal.customers.CustomerService;
import io.partnerportal.customers.NewCustomer;
import io.partnerportal.facts.FactKind;
import io.partnerportal.facts.FactService;
import io.partnerportal.facts.NewFact;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Callers;
import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.prospects.NewProspect;
import io.partnerportal.prospects.ProspectReviewService;
import io.partnerportal.prospects.ProspectService;
import io.partnerportal.prospects.RejectProspect;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Prospects of the demo's partners, in every state there is something to see of. */
@Component
class DemoProspects {

    private final ProspectService prospects;
    private final ProspectReviewService reviews;
    private final CustomerService customers;
    private final FactService facts;
    private final Callers callers;
    private final BusinessCalendar calendar;
    private final JdbcClient jdbc;

    DemoProspects(
            ProspectService prospects,
            ProspectReviewService reviews,
            CustomerService customers,
            FactService facts,
            Callers callers,
            BusinessCalendar calendar,
            JdbcClient jdbc) {
        this.prospects = prospects;
        this.reviews = reviews;
        this.customers = customers;
        this.facts = facts;
        this.callers = callers;
        this.calendar = calendar;
        this.jdbc = jdbc;
    }

    void create() {
        knownToTheVendor("lvzhou-food", "绿洲食品供应链有限公司");
        knownToTheVendor("beichen-design", "北辰建筑设计院");
        long wang = user("yuntu-tech", "wangwei");
        register(wang, prospect("远航跨境电商有限公司", "周敏", "zhoumin@yuanhang.example", "13900010001"));
        register(wang, prospect("明德双语学校", "何老师", "office@mingde.example", null));
        register(wang, prospect("绿洲食品供应链有限公司", "钱进", "lvzhou-food@customer.example", null));
        var rejected = register(wang, prospect("北辰建筑设计院", "孟工", "beichen-design@customer.example", null));
        reviews.reject(rejected, new RejectProspect("厂商线上销售正在跟进，本季度内不予报备。"));
        var released = register(user("yuntu-tech", "lijing"), prospect("天工精密机械厂", "罗厂长", null, "13900010002"));
        try (var _ = ActingAs.of(callers.byUser(user("yuntu-tech", "lijing")).orElseThrow())) {
            prospects.release(released);
        }
        long sun = user("huadong-cloud", "sunli");
        register(sun, new NewProspect("Baltic Timber Trading", "Anna Berg", "anna@baltic.example", null, "en", null));
        register(sun, prospect("海棠智慧社区服务有限公司", "唐棠", "tang@haitang.example", null));
    }

    private static NewProspect prospect(
            String company, String contact, @Nullable String email, @Nullable String mobile) {
        return new NewProspect(company, contact, email, mobile, "zh-CN", null);
    }

    private PublicId register(long user, NewProspect wish) {
        try (var _ = ActingAs.of(callers.byUser(user).orElseThrow())) {
            return prospects.register(wish);
        }
    }

    private void knownToTheVendor(String account, String name) {
        var today = calendar.today();
        var created = customers.create(new NewCustomer(
                account,
                name,
                account + "@customer.example",
                null,
                AssociationType.RESALE,
                null,
                today,
                DemoSignIns.PASSWORD));
        facts.record(created.publicId(), new NewFact(FactKind.VENDOR_ONLINE, null, today, null, "线上销售名单"));
    }

    private long user(String account, String name) {
        return jdbc.sql("""
                select u.id from portal_user u join account a on a.id = u.account_id
                 where a.name = :account and u.name = :name
                """)
                .param("account", account)
                .param("name", name)
                .query(Long.class)
                .single();
    }
}

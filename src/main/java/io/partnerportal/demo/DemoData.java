package io.partnerportal.demo;

import io.partnerportal.alerts.AlertRun;
import io.partnerportal.dashboard.AnnouncementService;
import io.partnerportal.dashboard.AnnouncementText;
import io.partnerportal.dashboard.Audience;
import io.partnerportal.identity.AccountKind;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Navigation;
import io.partnerportal.identity.Scope;
import io.partnerportal.identity.UserKind;
import io.partnerportal.kernel.BillingCycle;
import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.launcher.Greeting;
import io.partnerportal.uikit.Severity;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fills an empty portal with the demo on its first start, and prints how to sign in. */
@Component
@ConditionalOnProperty("portal.demo")
@Order(0)
class DemoData implements ApplicationRunner, Greeting {

    private final JdbcClient jdbc;
    private final BusinessCalendar calendar;
    private final DemoPeople people;
    private final DemoCustomers customers;
    private final DemoCompanies companies;
    private final DemoFacts facts;
    private final DemoResellers resellers;
    private final DemoDealings dealings;
    private final DemoBills bills;
    private final AlertRun alerts;
    private final AnnouncementService announcements;

    DemoData(
            JdbcClient jdbc,
            BusinessCalendar calendar,
            DemoPeople people,
            DemoCustomers customers,
            DemoCompanies companies,
            DemoFacts facts,
            DemoResellers resellers,
            DemoDealings dealings,
            DemoBills bills,
            AlertRun alerts,
            AnnouncementService announcements) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.people = people;
        this.customers = customers;
        this.companies = companies;
        this.facts = facts;
        this.resellers = resellers;
        this.dealings = dealings;
        this.bills = bills;
        this.alerts = alerts;
        this.announcements = announcements;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (isEmpty()) {
            try (var _ = ActingAs.of(seeder())) {
                fill();
            }
        }
    }

    @Override
    public List<String> lines() {
        return DemoSignIns.lines();
    }

    private void fill() {
        var yesterday = LocalDate.ofInstant(calendar.now(), ZoneOffset.UTC).minusDays(1);
        var oldest = new BillingCycle(YearMonth.from(yesterday)).minusMonths(DemoBills.CYCLES);
        var partners = people.create();
        customers.create(partners, DemoSample.subAccounts(), oldest);
        // whoever tries the demo knows its one password and is not made to change it
        jdbc.sql("update portal_user set must_change_password = false").update();
        jdbc.sql("update account set site = 'intl' where name = 'chenxing-soft'")
                .update();
        // a distributor reads what its resellers' customers spent on the days they belonged to it
        jdbc.sql("update distributor_period set valid_from = :since")
                .param("since", oldest.firstDay())
                .update();
        companies.create(partners);
        facts.create();
        resellers.fill(partners);
        dealings.create();
        announce();
        bills.importAll(yesterday);
        alerts.lookNow();
    }

    private void announce() {
        announcements.write(new AnnouncementText(
                Severity.WARNING,
                "账单出账时间调整",
                "自本月起，上月消费账单于每月 5 日 12:00 前生成。请在账单生成后再与客户对账。",
                "Bills are issued earlier",
                "From this month on the bill of the past month is ready by the 5th at noon. Reconcile with customers after that.",
                calendar.today().minusDays(2),
                calendar.today().plusDays(30),
                EnumSet.of(Audience.SOLUTION_PROVIDER, Audience.DISTRIBUTOR, Audience.RESELLER)));
        announcements.write(new AnnouncementText(
                Severity.INFO,
                "伙伴中心新增“客户消费”",
                "现在可以在“销售 > 客户 > 客户消费”中按客户、产品和区域查看消费汇总与明细，并导出。",
                "Customer Expenditure is here",
                "Under Sales > Customers > Customer Expenditure you can now see and export consumption by customer, product and region.",
                calendar.today().minusDays(6),
                calendar.today().plusDays(60),
                Set.of()));
    }

    private boolean isEmpty() {
        return jdbc.sql("select count(*) from account").query(Integer.class).single() == 0;
    }

    private static Caller seeder() {
        var everything = Arrays.stream(Navigation.values())
                .map(Navigation::permission)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
        return new Caller(
                0, 0, AccountKind.OPERATOR, UserKind.MEMBER, "demo", "demo", new Scope.Operator(), everything, null);
    }
}

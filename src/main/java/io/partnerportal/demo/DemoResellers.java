package io.partnerportal.demo;

import io.partnerportal.associations.AssociationType;
import io.partnerportal.customers.CustomerService;
import io.partnerportal.customers.NewCustomer;
import io.partnerportal.distribution.ApplicationService;
import io.partnerportal.distribution.ApplicationVettingService;
import io.partnerportal.distribution.NewApplication;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Callers;
import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.resellerinvitations.InviteResellers;
import io.partnerportal.resellerinvitations.InviteResellers.Addressee;
import io.partnerportal.resellerinvitations.ResellerInvitationService;
import io.partnerportal.resellers.GrantKind;
import io.partnerportal.resellers.GrantService;
import io.partnerportal.resellers.ResellerManagerService;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the demo's distributor has done with its resellers, and who wants to become one. */
@Component
class DemoResellers {

    private final DemoPeople people;
    private final ResellerManagerService managers;
    private final GrantService grants;
    private final ResellerInvitationService invitations;
    private final CustomerService customers;
    private final ApplicationService applications;
    private final ApplicationVettingService vetting;
    private final BusinessCalendar calendar;
    private final Callers callers;
    private final JdbcClient jdbc;

    DemoResellers(
            DemoPeople people,
            ResellerManagerService managers,
            GrantService grants,
            ResellerInvitationService invitations,
            CustomerService customers,
            ApplicationService applications,
            ApplicationVettingService vetting,
            BusinessCalendar calendar,
            Callers callers,
            JdbcClient jdbc) {
        this.people = people;
        this.managers = managers;
        this.grants = grants;
        this.invitations = invitations;
        this.customers = customers;
        this.applications = applications;
        this.vetting = vetting;
        this.calendar = calendar;
        this.callers = callers;
        this.jdbc = jdbc;
    }

    /** Called by somebody who may do what the operator does. */
    void fill(DemoPeople.Partners partners) {
        var manager = people.memberOf(partners.distributor(), "sunli");
        try (var _ = owner("huadong-cloud")) {
            managers.assign(manager, List.of(partners.east()));
            grants.grant(partners.east(), GrantKind.FREEZE);
            grants.grant(partners.east(), GrantKind.ON_BEHALF);
            invitations.invite(new InviteResellers(
                    List.of(
                            new Addressee("shangwu@hengtong.example", "恒通信息系统有限公司"),
                            new Addressee("partner@yuehai-cloud.example", "粤海云网科技有限公司")),
                    Locale.SIMPLIFIED_CHINESE));
        }
        vetting.approve(applied("zhongwu-digital", "中吴数字科技有限公司", "沈洁"));
        applied("gusu-network", "姑苏网络服务有限公司", "顾明");
    }

    private PublicId applied(String account, String company, String contact) {
        customers.create(new NewCustomer(
                account,
                company,
                account + "@customer.example",
                null,
                AssociationType.RESALE,
                null,
                calendar.today(),
                DemoSignIns.PASSWORD));
        jdbc.sql("update portal_user set must_change_password = false").update();
        try (var _ = owner(account)) {
            return applications.apply(new NewApplication("huadong-cloud", company, contact, ""));
        }
    }

    private ActingAs owner(String account) {
        return ActingAs.of(jdbc.sql("""
                        select u.id from portal_user u join account a on a.id = u.account_id and u.kind = 'OWNER'
                         where a.name = :account
                        """)
                .param("account", account)
                .query(Long.class)
                .optional()
                .flatMap(callers::byUser)
                .orElseThrow());
    }
}

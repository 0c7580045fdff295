package io.partnerportal.demo;

import io.partnerportal.associations.AssociationType;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Callers;
import io.partnerportal.invitations.Failure;
import io.partnerportal.invitations.InvitationChannel;
import io.partnerportal.invitations.InvitationService;
import io.partnerportal.invitations.Invite;
import io.partnerportal.invitations.NewLink;
import io.partnerportal.invitations.OpenInvitations;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.links.InvitationRows;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Invitations of the demo's partners: one on its way, one that failed, a link, a code, and one withdrawn. */
@Component
class DemoInvitations {

    private final InvitationService invitations;
    private final OpenInvitations open;
    private final InvitationRows rows;
    private final Callers callers;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    DemoInvitations(
            InvitationService invitations,
            OpenInvitations open,
            InvitationRows rows,
            Callers callers,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.invitations = invitations;
        this.open = open;
        this.rows = rows;
        this.callers = callers;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    /** For prospects that are there. */
    void create() {
        try (var _ = ActingAs.of(callers.byUser(user("yuntu-tech", "wangwei")).orElseThrow())) {
            invite("远航跨境电商有限公司", Locale.SIMPLIFIED_CHINESE);
            invite("明德双语学校", Locale.SIMPLIFIED_CHINESE);
            fail("明德双语学校");
            handOver(InvitationChannel.QR, "行业峰会展台");
        }
        try (var _ = ActingAs.of(callers.byUser(user("huadong-cloud", "sunli")).orElseThrow())) {
            invite("Baltic Timber Trading", Locale.ENGLISH);
            handOver(InvitationChannel.LINK, "海棠智慧社区");
            invitations.withdraw(handOver(InvitationChannel.LINK, "旧联系人"));
        }
    }

    private void invite(String company, Locale language) {
        invitations.invite(new Invite(List.of(prospect(company)), AssociationType.RESALE, language));
    }

    private PublicId handOver(InvitationChannel channel, String whom) {
        return invitations
                .link(new NewLink(channel, AssociationType.RESALE, whom, Locale.SIMPLIFIED_CHINESE, null))
                .id();
    }

    /** As if somebody had tried with an account that has unpaid bills. */
    private void fail(String company) {
        var id = new PublicId(
                jdbc.sql("""
                select i.public_id from customer_invitation i join prospect p on p.id = i.prospect_id
                 where p.company = :company
                """).param("company", company).query(String.class).single());
        transaction.executeWithoutResult(_ -> rows.fail(open.find(id).orElseThrow(), Failure.ARREARS));
    }

    private PublicId prospect(String company) {
        return new PublicId(jdbc.sql("select public_id from prospect where company = :company")
                .param("company", company)
                .query(String.class)
                .single());
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

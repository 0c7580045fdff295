package io.partnerportal.resellerinvitations;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import io.partnerportal.links.InvitationMails;
import io.partnerportal.links.InvitationMails.Letter;
import io.partnerportal.links.InvitationRows;
import io.partnerportal.mails.MailPreviews;
import io.partnerportal.organisations.OwnOrganisation;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The invitations of the caller's organisation (邀请记录). */
@Service
@Transactional(readOnly = true)
@Allowed(Permission.RESELLERS_MANAGE)
public class ResellerInvitationQueries {

    private static final String INVITATIONS = """
            (
                select i.id, i.public_id, i.recipient, i.recipient_name, u.display_name as inviter, i.language,
                       %s,
                       i.failure, m.status as delivery, i.created_at, i.sent_at, i.expires_at, r.display_name as reseller
                  from reseller_invitation i
                  join portal_user u on u.id = i.inviter_id
                  left join mail m on m.public_id = i.mail_id
                  left join account r on r.id = i.reseller_id
                 where i.distributor_id = :distributor) own
            """.formatted(InvitationRows.state("i"));

    private static final String FILTER = """
             where (locate(:text, recipient) > 0 or locate(:text, recipient_name) > 0)
               and (:state is null or state = :state)
            """;

    private final InvitationMails mails;
    private final ResellerInvitationTable table;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final CurrentCaller caller;

    ResellerInvitationQueries(
            InvitationMails mails, ResellerInvitationTable table, JdbcClient jdbc, Clock clock, CurrentCaller caller) {
        this.mails = mails;
        this.table = table;
        this.jdbc = jdbc;
        this.clock = clock;
        this.caller = caller;
    }

    /**
     * The newest first.
     *
     * @param after id the page follows
     */
    public List<ResellerInvitationRow> page(ResellerInvitationFilter filter, long after, int limit) {
        return Rows.list(bind(
                        "select own.* from " + INVITATIONS + FILTER + " and id < :after order by id desc limit :limit",
                        filter)
                .param("after", after)
                .param("limit", limit)
                .query(ResellerInvitationRow.class));
    }

    /** @param most where counting stops */
    public int count(ResellerInvitationFilter filter, int most) {
        return bind("select count(*) from (select id from " + INVITATIONS + FILTER + " limit :most) some", filter)
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    public Optional<ResellerInvitationRow> find(PublicId invitation) {
        return own("select own.* from " + INVITATIONS + " where public_id = :invitation")
                .param("invitation", invitation.value())
                .query(ResellerInvitationRow.class)
                .optional();
    }

    /** The mail as it would leave now. */
    public MailPreviews.Preview preview(Locale language) {
        return mails.preview(letter("name@example.com", "", language, distributorName()));
    }

    /** @param name how it greets; may be empty */
    Letter letter(String address, String name, Locale language, String distributor) {
        return new Letter(
                ResellerLinkSource.KIND,
                "resellerinvitations.mail",
                language,
                address,
                name.isEmpty() ? null : name,
                distributor,
                caller.get().displayName(),
                table.end());
    }

    /** What a batch calls a row, the id where the invitation is not the caller's. */
    String name(PublicId invitation) {
        return find(invitation).map(ResellerInvitationRow::recipient).orElse(invitation.value());
    }

    String distributorName() {
        return jdbc.sql("select display_name from account where id = :distributor")
                .param("distributor", OwnOrganisation.of(caller.scope()))
                .query(String.class)
                .single();
    }

    private JdbcClient.StatementSpec bind(String sql, ResellerInvitationFilter filter) {
        return own(sql).param("text", filter.text().strip())
                .param("state", filter.state() == null ? null : filter.state().name());
    }

    private JdbcClient.StatementSpec own(String sql) {
        return jdbc.sql(sql).param("now", clock.instant()).param("distributor", OwnOrganisation.of(caller.scope()));
    }
}

package io.partnerportal.resellerinvitations;

import io.partnerportal.TestCallers;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Permission;
import io.partnerportal.identity.Scope;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.mails.MailSecret;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.resellerinvitations.InviteResellers.Addressee;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Invitations as the mails carry them. */
@Component
public class GivenResellerLink {

    private final ResellerInvitationService service;
    private final ResellerInvitationQueries queries;
    private final ResellerLinkSource links;
    private final JdbcClient jdbc;

    GivenResellerLink(
            ResellerInvitationService service,
            ResellerInvitationQueries queries,
            ResellerLinkSource links,
            JdbcClient jdbc) {
        this.service = service;
        this.queries = queries;
        this.links = links;
        this.jdbc = jdbc;
    }

    /** What the link consists of. */
    public record Link(String id, String token) {

        public String path() {
            return "become-reseller/" + id + "/" + token;
        }
    }

    public Link to(String address, PartnerOnboarded distributor) {
        try (var _ = ofDistributor(distributor)) {
            service.invite(new InviteResellers(List.of(new Addressee(address, "海数科技")), Locale.SIMPLIFIED_CHINESE));
            return current(newest(address));
        }
    }

    public Link again(Link link, PartnerOnboarded distributor) {
        try (var _ = ofDistributor(distributor)) {
            service.resend(List.of(new PublicId(link.id())));
        }
        return current(link.id());
    }

    public ResellerInvitationRow row(Link link, PartnerOnboarded distributor) {
        try (var _ = ofDistributor(distributor)) {
            return queries.find(new PublicId(link.id())).orElseThrow();
        }
    }

    public ActingAs ofDistributor(PartnerOnboarded distributor) {
        long owner = jdbc.sql("select id from portal_user where account_id = :account and kind = 'OWNER'")
                .param("account", distributor.id())
                .query(Long.class)
                .single();
        return ActingAs.of(
                TestCallers.caller(owner, new Scope.Partner(distributor.id(), null), Permission.RESELLERS_MANAGE));
    }

    private String newest(String address) {
        return jdbc.sql("select public_id from reseller_invitation where recipient = :address order by id desc limit 1")
                .param("address", address)
                .query(String.class)
                .single();
    }

    private Link current(String id) {
        int generation = jdbc.sql("select generation from reseller_invitation where public_id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
        var path = ((MailSecret.Link) links.secret(id + ":" + generation).orElseThrow()).path();
        return new Link(id, path.substring(path.lastIndexOf('/') + 1));
    }
}

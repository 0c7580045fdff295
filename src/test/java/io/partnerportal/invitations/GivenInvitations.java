package io.partnerportal.invitations;

import io.partnerportal.GivenPeople;
import io.partnerportal.TestCallers;
import io.partnerportal.associations.AssociationType;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Permission;
import io.partnerportal.identity.Scope;
import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.links.LinkTokens;
import io.partnerportal.organisations.PartnerOnboarded;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Prospects as if pre-registered, and invitations to them through the partner's door. */
@Component
public class GivenInvitations {

    /**
     * An invitation and the secret part of its newest link.
     *
     * @param id public id
     */
    public record Given(String id, String token) {

        public String path() {
            return "join/" + id + "/" + token;
        }
    }

    private final InvitationService invitations;
    private final LinkTokens tokens;
    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    GivenInvitations(InvitationService invitations, LinkTokens tokens, JdbcClient jdbc, Ids ids, Clock clock) {
        this.invitations = invitations;
        this.tokens = tokens;
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /** Somebody of the partner who may develop customers and sees all of them. */
    public static Caller developer(PartnerOnboarded partner, long user) {
        return TestCallers.caller(user, new Scope.Partner(partner.id(), null), Permission.CUSTOMERS_DEVELOP);
    }

    public static Caller manager(PartnerOnboarded partner, long user) {
        return TestCallers.manager(user, partner.id(), Permission.CUSTOMERS_DEVELOP);
    }

    /** Pre-registered for 15 days. */
    public PublicId aProspect(PartnerOnboarded partner, long user, @Nullable String email) {
        return aProspect(
                partner, user, email, null, "REGISTERED", clock.instant().plus(Duration.ofDays(15)));
    }

    public PublicId aProspect(
            PartnerOnboarded partner,
            long user,
            @Nullable String email,
            @Nullable String mobile,
            String state,
            Instant end) {
        var id = PublicId.random();
        jdbc.sql("""
                insert into prospect (id, public_id, partner_id, created_by, company, contact, email, mobile, language, note,
                                      state, created_at, expires_at)
                values (:id, :publicId, :partner, :user, '江南零售', '李雷', :email, :mobile, 'zh-CN', '', :state, :now, :end)
                """)
                .param("id", ids.next())
                .param("publicId", id.value())
                .param("partner", partner.id())
                .param("user", user)
                .param("email", email)
                .param("mobile", mobile)
                .param("state", state)
                .param("now", clock.instant())
                .param("end", end)
                .update();
        return id;
    }

    /** Mailed to a new address of a prospect of its own. */
    public Given byMail(PartnerOnboarded partner, long user, String email, AssociationType type) {
        try (var _ = ActingAs.of(developer(partner, user))) {
            var prospect = aProspect(partner, user, email);
            invitations.invite(new Invite(List.of(prospect), type, Locale.SIMPLIFIED_CHINESE));
            return newest(partner);
        }
    }

    /** Handed over, for nobody in particular. */
    public Given byLink(PartnerOnboarded partner, long user, AssociationType type) {
        try (var _ = ActingAs.of(developer(partner, user))) {
            var link =
                    invitations.link(new NewLink(InvitationChannel.LINK, type, "展会", Locale.SIMPLIFIED_CHINESE, null));
            return given(link.id().value());
        }
    }

    /** The partner's newest. */
    public Given newest(PartnerOnboarded partner) {
        return given(
                jdbc.sql("""
                select public_id from customer_invitation where partner_id = :partner order by id desc limit 1
                """).param("partner", partner.id()).query(String.class).single());
    }

    /** As it stands now. */
    public Given given(String id) {
        int generation = jdbc.sql("select generation from customer_invitation where public_id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
        return new Given(id, tokens.of(InvitationLinkSource.KIND.purpose(), new PublicId(id), generation));
    }

    public String stateOf(String id) {
        return jdbc.sql(
                        "select concat(state, ' ', coalesce(failure, '')) from customer_invitation where public_id = :id")
                .param("id", id)
                .query(String.class)
                .single()
                .strip();
    }

    public static String anAddress() {
        return GivenPeople.aName() + "@prospect.example";
    }
}

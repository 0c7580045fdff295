package io.partnerportal.resellerinvitations;

import io.partnerportal.agreements.Agreed;
import io.partnerportal.identity.Open;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.Masking;
import io.partnerportal.links.LinkCheck;
import io.partnerportal.links.LinkRefused;
import io.partnerportal.links.LinksThrottled;
import io.partnerportal.links.Refusals;
import io.partnerportal.links.WrongAddresses;
import io.partnerportal.registrations.Registration;
import io.partnerportal.registrations.RegistrationCodes;
import io.partnerportal.resellerinvitations.ResellerInvitationTable.Held;
import java.time.Instant;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What whoever holds the link of an invitation may do without signing in. */
@Service
@Open("the link of the mail stands in for a permission; wrong ones are counted by network")
public class ResellerLinkService {

    /**
     * What the invitation says.
     *
     * @param recipient masked
     */
    public record Seen(String distributor, String recipient, Instant expiresAt) {}

    private final LinkCheck links;
    private final ResellerInvitationTable invitations;
    private final ResellerAdmission admission;
    private final Refusals refusals;
    private final WrongAddresses wrong;
    private final RegistrationCodes codes;
    private final JdbcClient jdbc;

    ResellerLinkService(
            LinkCheck links,
            ResellerInvitationTable invitations,
            ResellerAdmission admission,
            Refusals refusals,
            WrongAddresses wrong,
            RegistrationCodes codes,
            JdbcClient jdbc) {
        this.links = links;
        this.invitations = invitations;
        this.admission = admission;
        this.refusals = refusals;
        this.wrong = wrong;
        this.codes = codes;
        this.jdbc = jdbc;
    }

    /**
     * Changes nothing, however often it is asked: programs that look at mails follow links too.
     *
     * @throws LinkRefused the link opens nothing, or not now
     * @throws LinksThrottled too many wrong links came from there
     */
    @Transactional(readOnly = true)
    public Seen look(String id, String token) {
        return seen(links.look(id, token, invitations::find));
    }

    /**
     * As {@link #look}, however the invitation stands: whoever gets mail that is not theirs may say so at any time.
     *
     * @throws LinkRefused the link is made up
     */
    @Transactional(readOnly = true)
    public Seen received(String id, String token) {
        return seen(links.genuine(id, token, invitations::find));
    }

    private Seen seen(Held invitation) {
        var distributor = jdbc.sql("select display_name from account where id = :distributor")
                .param("distributor", invitation.distributor())
                .query(String.class)
                .single();
        return new Seen(distributor, Masking.email(invitation.recipient()), invitation.expiresAt());
    }

    /**
     * Mails a code to the invited address.
     *
     * @return where it went, masked
     * @throws LinkRefused the link opens nothing
     */
    @Transactional
    public String sendCode(String id, String token, Locale language) {
        var invitation = links.look(id, token, invitations::find);
        return codes.send(invitation.publicId().value(), invitation.recipient(), language);
    }

    /** Whether codes can go to mobile numbers; then a number that is given must be proved. */
    public boolean canText() {
        return codes.canText();
    }

    /**
     * Sends a code to a mobile number.
     *
     * @return where it went, masked
     * @throws LinkRefused the link opens nothing
     * @throws InvalidField {@code mobile} is no number, {@code code} was asked for too often
     */
    @Transactional
    public String textCode(String id, String token, String mobile, Locale language) {
        var invitation = links.look(id, token, invitations::find);
        return codes.text(invitation.publicId().value(), mobile, language);
    }

    /**
     * Opens a partner account for the invited address, at once a reseller of the inviting distributor.
     *
     * @throws LinkRefused the link opens nothing, or somebody else was faster
     * @throws InvalidField the code is wrong, a value breaks a rule, or name or address are taken
     * @throws ResellerRefused the distributor's record says why too
     */
    public void register(String id, String token, Registration form, Agreed agreed) {
        form.requireSamePasswords();
        var invitation = links.open(id, token, invitations::find);
        refusals.keeping(invitation, () -> admission.register(invitation, form, agreed));
    }

    /**
     * The address is not that of whom it was meant for: the invitation ends, and nothing more is sent there.
     *
     * @throws LinkRefused the link is made up
     */
    @Transactional
    public void report(String id, String token) {
        wrong.report(links.genuine(id, token, invitations::find));
    }
}

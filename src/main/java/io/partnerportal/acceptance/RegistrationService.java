package io.partnerportal.acceptance;

import io.partnerportal.agreements.Agreed;
import io.partnerportal.identity.Open;
import io.partnerportal.invitations.OpenInvitations;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.links.LinkCheck;
import io.partnerportal.links.LinkRefused;
import io.partnerportal.links.Refusals;
import io.partnerportal.registrations.Registration;
import io.partnerportal.registrations.RegistrationCodes;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Lets the invited register an account that is the partner's customer from its first moment on. */
@Service
@Open("whoever is invited has no account yet; the link and the code of the mail stand in")
public class RegistrationService {

    private final LinkCheck links;
    private final OpenInvitations invitations;
    private final Admission admission;
    private final RegistrationCodes codes;
    private final Refusals refusals;

    RegistrationService(
            LinkCheck links,
            OpenInvitations invitations,
            Admission admission,
            RegistrationCodes codes,
            Refusals refusals) {
        this.links = links;
        this.invitations = invitations;
        this.admission = admission;
        this.codes = codes;
        this.refusals = refusals;
    }

    /**
     * Mails a code to the address the account will have. Says nothing about whether it is taken.
     *
     * @param email ignored where the invitation went to an address
     * @return where it went, masked
     * @throws LinkRefused the link leads nowhere
     * @throws InvalidField {@code email} is no address, {@code code} was asked for too often
     */
    public String sendCode(String id, String token, @Nullable String email, Locale language) {
        return admission.sendCode(links.look(id, token, invitations::find), email, language);
    }

    /** Whether codes can go to mobile numbers; then a number that is given must be proved. */
    public boolean canText() {
        return codes.canText();
    }

    /**
     * Sends a code to a mobile number.
     *
     * @return where it went, masked
     * @throws LinkRefused the link leads nowhere
     * @throws InvalidField {@code mobile} is no number, {@code code} was asked for too often
     */
    public String textCode(String id, String token, String mobile, Locale language) {
        return admission.textCode(links.look(id, token, invitations::find), mobile, language);
    }

    /**
     * @throws LinkRefused the link leads nowhere, or somebody else was faster
     * @throws InvalidField a value breaks a rule or is taken, or the code is wrong
     * @throws AssociationRefused the partner's record says why too
     */
    public Accepted register(String id, String token, Registration form, Agreed agreed) {
        form.requireSamePasswords();
        var invitation = links.open(id, token, invitations::find);
        return refusals.keeping(invitation, () -> admission.register(invitation, form, agreed));
    }
}

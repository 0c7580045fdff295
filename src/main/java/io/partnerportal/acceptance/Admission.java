package io.partnerportal.acceptance;

import io.partnerportal.agreements.Agreed;
import io.partnerportal.agreements.Consents;
import io.partnerportal.agreements.Document;
import io.partnerportal.customers.CustomerRegister;
import io.partnerportal.identity.AccountKind;
import io.partnerportal.identity.Open;
import io.partnerportal.invitations.Failure;
import io.partnerportal.invitations.OpenInvitations;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.outreach.AddressRules;
import io.partnerportal.registrations.RegisteredAccounts;
import io.partnerportal.registrations.Registration;
import io.partnerportal.registrations.RegistrationCodes;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one transaction in which somebody becomes a customer: all of it happens, or nothing. Its locks come in the order
 * everybody keeps: the partner, the prospect, the customer, the invitation.
 */
@Service
@Transactional
@Open("called by the doors of this module, which have looked at the link")
class Admission {

    private final InvitedPerson person;
    private final Grounds grounds;
    private final RegisteredAccounts accounts;
    private final CustomerRegister customers;
    private final Joining joining;
    private final RegistrationCodes codes;
    private final Consents consents;

    Admission(
            InvitedPerson person,
            Grounds grounds,
            RegisteredAccounts accounts,
            CustomerRegister customers,
            Joining joining,
            RegistrationCodes codes,
            Consents consents) {
        this.person = person;
        this.grounds = grounds;
        this.accounts = accounts;
        this.customers = customers;
        this.joining = joining;
        this.codes = codes;
        this.consents = consents;
    }

    public String sendCode(OpenInvitations.Open invitation, @Nullable String typed, Locale language) {
        var address = address(person.behind(invitation), typed);
        return codes.send(invitation.publicId().value(), address, language);
    }

    public String textCode(OpenInvitations.Open invitation, String mobile, Locale language) {
        return codes.text(invitation.publicId().value(), mobile, language);
    }

    public Accepted register(OpenInvitations.Open invitation, Registration form, Agreed agreed) {
        grounds.lock(invitation);
        var invited = person.behind(invitation);
        var address = address(invited, form.email());
        if (invited.email() == null && invited.mobile() != null && !invited.isCalledAt(form.mobile())) {
            throw new InvalidField("mobile", "acceptance.mobile-not-invited");
        }
        var needed = needed(invitation, true);
        consents.check(agreed, needed);
        // before anything says whether the address is taken: only who reads it may know
        codes.prove(invitation.publicId().value(), address, form);
        var account = accounts.open(AccountKind.CUSTOMER, form, address);
        customers.adopt(account);
        return joining.join(invitation, accounts.owner(account.id()), true, agreed, needed);
    }

    public Accepted associate(OpenInvitations.Open invitation, long account, Agreed agreed) {
        grounds.lock(invitation);
        if (!person.isMeant(person.behind(invitation), account)) {
            throw new AssociationRefused(Failure.NOT_INVITED);
        }
        return joining.join(invitation, accounts.owner(account), false, agreed, needed(invitation, false));
    }

    private static Set<Document> needed(OpenInvitations.Open invitation, boolean newAccount) {
        var needed = EnumSet.copyOf(InvitationDoor.notices(invitation));
        if (newAccount) {
            needed.add(Document.USER_AGREEMENT);
            needed.add(Document.PRIVACY);
        }
        return needed;
    }

    /** The one the invitation went to, else the one typed. */
    private static String address(InvitedPerson.Reach invited, @Nullable String typed) {
        return invited.email() == null
                ? AddressRules.email("email", Objects.requireNonNullElse(typed, ""))
                : invited.email();
    }
}

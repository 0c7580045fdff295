package io.partnerportal.acceptance;

import io.partnerportal.GivenPeople;
import io.partnerportal.agreements.Agreed;
import io.partnerportal.agreements.AgreementTexts;
import io.partnerportal.agreements.Document;
import io.partnerportal.invitations.GivenInvitations.Given;
import io.partnerportal.mails.LastSecret;
import io.partnerportal.registrations.Registration;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What an invited person types and ticks. */
@Component
public class GivenAcceptance {

    private static final String PASSWORD = "kupfer-VOLLmond-9";

    private final RegistrationService registrations;
    private final AgreementTexts texts;
    private final LastSecret mails;

    GivenAcceptance(RegistrationService registrations, AgreementTexts texts, LastSecret mails) {
        this.registrations = registrations;
        this.texts = texts;
        this.mails = mails;
    }

    /** Every tick there is. */
    public Agreed agreed() {
        return new Agreed(
                Locale.SIMPLIFIED_CHINESE,
                Arrays.stream(Document.values())
                        .collect(Collectors.toMap(
                                Function.identity(),
                                document -> texts.current(document, Locale.SIMPLIFIED_CHINESE)
                                        .hash())));
    }

    /** A code, asked for and read in the mail. */
    public String codeFor(Given invitation, String address) {
        registrations.sendCode(invitation.id(), invitation.token(), address, Locale.SIMPLIFIED_CHINESE);
        return mails.to(address);
    }

    public static Registration form(String name, String address, String code) {
        return new Registration(name, "江南零售" + name, address, code, "", "", PASSWORD, PASSWORD);
    }

    /** Registers a customer from a link, as its holder does. */
    public Accepted register(Given invitation, String address) {
        var form = form(GivenPeople.aName(), address, codeFor(invitation, address));
        return registrations.register(invitation.id(), invitation.token(), form, agreed());
    }
}

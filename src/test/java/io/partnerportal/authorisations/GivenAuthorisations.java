package io.partnerportal.authorisations;

import io.partnerportal.TestCallers;
import io.partnerportal.TurnableClock;
import io.partnerportal.agreements.Agreed;
import io.partnerportal.agreements.AgreementTexts;
import io.partnerportal.agreements.Document;
import io.partnerportal.customers.CustomerCreated;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Callers;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.mails.LastSecret;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.protection.ProtectionService;
import io.partnerportal.protection.TypedCode;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Authorisations asked for and answered through the doors of both sides, each answer with the code out of the mailbox. */
@Component
public class GivenAuthorisations {

    private final AuthorisationService service;
    private final OwnAuthorisationService own;
    private final AuthorisationQueries queries;
    private final ProtectionService protection;
    private final AgreementTexts texts;
    private final Callers callers;
    private final LastSecret outbox;
    /** Portals that tests start as processes find this class too, and have no such clock. */
    private final ObjectProvider<TurnableClock> clock;

    private final JdbcClient jdbc;

    GivenAuthorisations(
            AuthorisationService service,
            OwnAuthorisationService own,
            AuthorisationQueries queries,
            ProtectionService protection,
            AgreementTexts texts,
            Callers callers,
            LastSecret outbox,
            ObjectProvider<TurnableClock> clock,
            JdbcClient jdbc) {
        this.service = service;
        this.own = own;
        this.queries = queries;
        this.protection = protection;
        this.texts = texts;
        this.callers = callers;
        this.outbox = outbox;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    public static Caller somebodyOf(PartnerOnboarded partner) {
        return TestCallers.partner(partner.id(), Permission.CUSTOMERS_READ, Permission.CUSTOMERS_AUTHORISE);
    }

    /** Who owns the customer's account, with all it may do. */
    public Caller ownerOf(CustomerCreated customer) {
        return callers.byUser(jdbc.sql("select id from portal_user where account_id = :account and kind = 'OWNER'")
                        .param("account", customer.id())
                        .query(Long.class)
                        .single())
                .orElseThrow();
    }

    public Agreed ticked(Document document) {
        var language = Locale.SIMPLIFIED_CHINESE;
        return new Agreed(
                language, Map.of(document, texts.current(document, language).hash()));
    }

    public RequestAuthorisation wish(CustomerCreated customer, AuthorisationKind... kinds) {
        return new RequestAuthorisation(
                customer.publicId(), Set.of(kinds), "协助扩容", ticked(Document.ON_BEHALF_COMMITMENT));
    }

    /** @return the request that waits */
    public PublicId request(PartnerOnboarded partner, CustomerCreated customer, AuthorisationKind kind) {
        try (var _ = ActingAs.of(somebodyOf(partner))) {
            service.request(wish(customer, kind));
            return queries.of(customer.publicId()).rows().getFirst().key();
        }
    }

    public AgreeAuthorisation agreement(PublicId authorisation) {
        return new AgreeAuthorisation(authorisation, ticked(Document.USER_AUTHORISATION));
    }

    public void agree(CustomerCreated customer, PublicId authorisation) {
        var wish = agreement(authorisation);
        answer(customer, OwnAuthorisationService.AGREE, wish, () -> own.agree(wish));
    }

    public void refuse(CustomerCreated customer, PublicId authorisation, String reason) {
        var wish = new EndAuthorisation(authorisation, reason);
        answer(customer, OwnAuthorisationService.REFUSE, wish, () -> own.refuse(wish));
    }

    public void revoke(CustomerCreated customer, PublicId authorisation, String reason) {
        var wish = new EndAuthorisation(authorisation, reason);
        answer(customer, OwnAuthorisationService.REVOKE, wish, () -> own.revoke(wish));
    }

    /** As the customer's owner, with the code sent for exactly this. */
    public void answer(CustomerCreated customer, String operation, Object wish, Runnable door) {
        var code = codeFor(customer, operation, wish);
        try (var _ = ActingAs.of(ownerOf(customer))) {
            TypedCode.with(code, door);
        }
    }

    public String codeFor(CustomerCreated customer, String operation, Object wish) {
        clock.getObject().turnBy(Duration.ofMinutes(1));
        try (var _ = ActingAs.of(ownerOf(customer))) {
            protection.sendCode(operation, wish);
        }
        return outbox.to(customer.name() + "@customer.example");
    }
}

package io.partnerportal.agreements;

import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.signin.CurrentSignIn;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who agreed to which words, when and from where; nothing here is ever changed. */
@Component
public class Consents {

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;
    private final AgreementTexts texts;
    private final CurrentSignIn signIn;
    private final ApplicationEventPublisher events;

    Consents(
            JdbcClient jdbc,
            Ids ids,
            Clock clock,
            AgreementTexts texts,
            CurrentSignIn signIn,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
        this.texts = texts;
        this.signIn = signIn;
        this.events = events;
    }

    /**
     * Checks what was ticked, without a signer yet.
     *
     * @throws AgreementRefused one of what is needed was not ticked, or its words are no longer those that were shown
     */
    public void check(Agreed agreed, Set<Document> needed) {
        for (var document : needed) {
            var shown = agreed.hashes().get(document);
            if (shown == null) {
                throw AgreementRefused.missing();
            }
            if (!shown.equals(texts.current(document, agreed.language()).hash())) {
                throw AgreementRefused.changed();
            }
        }
    }

    /** Whether somebody of the account agreed to the document as it stands now, in whatever language. */
    public boolean has(long account, Document document) {
        return jdbc.sql("""
                select exists (select 1 from consent
                                where account_id = :account and document = :document and version = :version)
                """)
                .param("account", account)
                .param("document", document.name())
                .param(
                        "version",
                        texts.current(document, Locale.SIMPLIFIED_CHINESE).version())
                .query(Boolean.class)
                .single();
    }

    /**
     * @param needed what must be agreed to, and is written down
     * @param subject public id of what it is agreed for, such as an invitation
     * @throws AgreementRefused as {@link #check} does
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Agreed agreed, Set<Document> needed, String subject, Signer signer) {
        check(agreed, needed);
        needed.stream().sorted().forEach(document -> {
            var text = texts.current(document, agreed.language());
            insert(text, agreed.language().toLanguageTag(), subject, signer);
            events.publishEvent(new ConsentGiven(signer, text, subject));
        });
    }

    private void insert(AgreementText text, String language, String subject, Signer signer) {
        var origin = signIn.origin();
        jdbc.sql("""
                insert into consent (id, public_id, account_id, user_id, document, version, text_hash, language, subject,
                                     accepted_at, address, agent)
                values (:id, :publicId, :account, :user, :document, :version, :hash, :language, :subject,
                        :now, :address, left(:agent, 255))
                """)
                .param("id", ids.next())
                .param("publicId", PublicId.random().value())
                .param("account", signer.account())
                .param("user", signer.user())
                .param("document", text.document().name())
                .param("version", text.version())
                .param("hash", HexFormat.of().parseHex(text.hash()))
                .param("language", language)
                .param("subject", subject)
                .param("now", clock.instant())
                .param("address", origin.address())
                .param("agent", origin.agent())
                .update();
    }
}

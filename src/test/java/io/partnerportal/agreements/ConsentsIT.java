package io.partnerportal.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TurnableClock;
import io.partnerportal.kernel.PublicId;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class ConsentsIT {

    private static final Set<Document> NEEDED = Set.of(Document.NOTICE_RESALE, Document.PRIVACY);

    @Autowired
    Consents consents;

    @Autowired
    AgreementTexts texts;

    @Autowired
    GivenPeople given;

    @Autowired
    JdbcClient jdbc;

    private final String subject = PublicId.random().value();

    @Test
    void who_agreed_to_which_words_stays_on_record() {
        var signer = signer();

        consents.record(agreed(Locale.ENGLISH), NEEDED, subject, signer);

        assertThat(rows())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row)
                        .containsEntry("account_id", signer.account())
                        .containsEntry("language", "en")
                        .containsEntry("version", "1.1"));
        assertThat(rows().getFirst())
                .containsEntry("document", "NOTICE_RESALE")
                .containsEntry(
                        "text_hash",
                        HexFormat.of()
                                .parseHex(texts.current(Document.NOTICE_RESALE, Locale.ENGLISH)
                                        .hash()));
        assertThat(jdbc.sql("select accepted_at from consent where subject = :subject limit 1")
                        .param("subject", subject)
                        .query(java.time.Instant.class)
                        .single())
                .isEqualTo(TurnableClock.START);
    }

    @Test
    void it_stands_in_the_operation_log_too() {
        var signer = signer();

        consents.record(agreed(Locale.SIMPLIFIED_CHINESE), NEEDED, subject, signer);

        assertThat(jdbc.sql(
                                "select count(*) from operation_log where action = 'agreements.audit.agreed' and object = :name")
                        .param("name", signer.name())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void what_is_not_ticked_is_missing() {
        var half = new Agreed(Locale.ENGLISH, Map.of(Document.PRIVACY, hash(Document.PRIVACY, Locale.ENGLISH)));

        assertThatExceptionOfType(AgreementRefused.class)
                .isThrownBy(() -> consents.record(half, NEEDED, subject, signer()))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("agreements.missing"));
        assertThat(rows()).isEmpty();
    }

    @Test
    void words_that_are_no_longer_those_that_were_shown_must_be_read_again() {
        var older = new Agreed(
                Locale.ENGLISH,
                Map.of(
                        Document.PRIVACY,
                        "0".repeat(64),
                        Document.NOTICE_RESALE,
                        hash(Document.NOTICE_RESALE, Locale.ENGLISH)));

        assertThatExceptionOfType(AgreementRefused.class)
                .isThrownBy(() -> consents.record(older, NEEDED, subject, signer()))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("agreements.changed"));
        assertThat(rows()).isEmpty();
    }

    private Agreed agreed(Locale language) {
        return new Agreed(
                language,
                Map.of(
                        Document.NOTICE_RESALE,
                        hash(Document.NOTICE_RESALE, language),
                        Document.PRIVACY,
                        hash(Document.PRIVACY, language)));
    }

    private String hash(Document document, Locale language) {
        return texts.current(document, language).hash();
    }

    private Signer signer() {
        var customer = given.aCustomer(null);
        return new Signer(customer.id(), 1, customer.name());
    }

    private List<Map<String, Object>> rows() {
        return jdbc.sql("select * from consent where subject = :subject order by document")
                .param("subject", subject)
                .query()
                .listOfRows();
    }
}

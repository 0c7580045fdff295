package io.partnerportal.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TestCallers;
import io.partnerportal.TurnableClock;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.organisations.PartnerOnboarded;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class DraftServiceIT {

    private static final String FORM = "new-prospect";

    @Autowired
    DraftService drafts;

    @Autowired
    GivenPeople given;

    @Autowired
    TurnableClock clock;

    @Autowired
    JdbcClient jdbc;

    private PartnerOnboarded partner;
    private long user;

    @BeforeEach
    void somebody() {
        partner = given.aSolutionProvider();
        user = given.aUserOf(partner);
    }

    @Test
    void a_draft_is_found_by_its_author_and_nobody_else() {
        try (var _ = acting(user)) {
            drafts.save(FORM, Map.of("company", "远航"));
            drafts.save(FORM, Map.of("company", "远航科技", "note", "\"'<b>"));
            assertThat(drafts.find(FORM)).map(SavedDraft::values).hasValue(Map.of("company", "远航科技", "note", "\"'<b>"));
            assertThat(drafts.find("another.form")).isEmpty();
        }
        try (var _ = acting(given.aUserOf(partner))) {
            assertThat(drafts.find(FORM)).isEmpty();
            drafts.forget(FORM);
        }
        try (var _ = acting(user)) {
            assertThat(drafts.find(FORM)).isPresent();
            drafts.forget(FORM);
            assertThat(drafts.find(FORM)).isEmpty();
        }
    }

    @Test
    void what_was_typed_lies_encrypted_and_only_where_it_belongs() {
        try (var _ = acting(user)) {
            drafts.save(FORM, Map.of("company", "Morning Star"));
        }
        var sealed = jdbc.sql("select sealed from form_draft where user_id = ?")
                .params(user)
                .query(byte[].class)
                .single();
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("Morning");

        long other = given.aUserOf(partner);
        jdbc.sql("insert into form_draft (user_id, form, sealed, saved_at) values (?, ?, ?, ?)")
                .params(other, FORM, sealed, clock.instant())
                .update();
        try (var _ = acting(other)) {
            assertThat(drafts.find(FORM)).isEmpty();
        }
    }

    @Test
    void an_unchanged_form_leaves_no_draft_and_a_week_ends_it() {
        try (var _ = acting(user)) {
            drafts.save(FORM, Map.of("company", "远航"));
            drafts.save(FORM, Map.of());
            assertThat(drafts.find(FORM)).isEmpty();

            drafts.save(FORM, Map.of("company", "远航"));
            clock.turnBy(Duration.ofDays(7));
            assertThat(drafts.find(FORM)).isEmpty();
            drafts.tidy();
        }
        assertThat(jdbc.sql("select count(*) from form_draft where user_id = ?")
                        .params(user)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private ActingAs acting(long user) {
        return ActingAs.of(TestCallers.manager(user, partner.id()));
    }
}

package io.partnerportal.accesskeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TestDatabase;
import io.partnerportal.TurnableClock;
import io.partnerportal.accounts.UserAdded;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Callers;
import io.partnerportal.identity.Scope;
import io.partnerportal.openapi.SignatureRefused;
import io.partnerportal.openapi.SignatureRefused.Kind;
import io.partnerportal.openapi.SignedRequest;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.roles.SystemRole;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class SignedCallersIT {

    private static final String WRONG = "x".repeat(40);

    @Autowired
    SignedCallers signed;

    @Autowired
    AccessKeyService keys;

    @Autowired
    Callers callers;

    @Autowired
    GivenPeople given;

    @Autowired
    TurnableClock clock;

    @Autowired
    JdbcClient jdbc;

    private PartnerOnboarded partner;
    private UserAdded member;
    private NewAccessKey key;

    @BeforeEach
    void a_member_with_a_key() {
        partner = given.aSolutionProvider();
        member = given.aMember(partner, SystemRole.ACCOUNT_MANAGER);
        try (var _ = ActingAs.of(callers.byUser(member.id()).orElseThrow())) {
            key = keys.create(new AccessKeyNote(""));
        }
    }

    @Test
    void a_signed_request_comes_from_the_holder_of_the_key_with_the_scope_of_now() {
        var caller = signed.identify(request(key.secret()));

        assertThat(caller.user()).isEqualTo(member.id());
        assertThat(caller.scope()).isEqualTo(new Scope.Partner(partner.id(), member.id()));
    }

    @Test
    void an_unknown_key_a_wrong_secret_and_an_old_request_are_refused() throws GeneralSecurityException {
        assertRefused(Kind.UNKNOWN_KEY, SigningClient.get("NOBODYHASTHISKEY0001", WRONG, clock.instant()));
        assertRefused(Kind.MISMATCH, request(WRONG));
        var old = request(key.secret());
        clock.turnBy(Duration.ofMinutes(16));
        assertRefused(Kind.OUT_OF_TIME, old);
    }

    @Test
    void the_letters_of_a_key_count_as_they_are() throws GeneralSecurityException {
        var small = key.accessKey().toLowerCase(Locale.ROOT);

        assertRefused(Kind.UNKNOWN_KEY, SigningClient.get(small, key.secret(), clock.instant()));
    }

    @Test
    void a_key_that_was_switched_off_or_deleted_opens_nothing() {
        try (var _ = ActingAs.of(callers.byUser(member.id()).orElseThrow())) {
            keys.disable(key.publicId());
            assertRefused(Kind.KEY_DISABLED, request(key.secret()));
            assertRefused(Kind.MISMATCH, request(WRONG));
            keys.enable(key.publicId());
            assertThat(signed.identify(request(key.secret())).user()).isEqualTo(member.id());
            keys.delete(key.publicId());
            assertRefused(Kind.UNKNOWN_KEY, request(key.secret()));
        }
    }

    @Test
    void the_key_of_somebody_who_may_not_act_opens_nothing() {
        jdbc.sql("update portal_user set status = 'DISABLED' where id = :user")
                .param("user", member.id())
                .update();

        assertRefused(Kind.HOLDER_INACTIVE, request(key.secret()));
    }

    @Test
    void more_than_five_wrong_signatures_in_a_row_lock_the_key_for_five_minutes() throws SQLException {
        for (int attempt = 0; attempt < 6; attempt++) {
            assertRefused(Kind.MISMATCH, request(WRONG));
        }
        assertRefused(Kind.KEY_LOCKED, request(key.secret()));
        clock.turnBy(Duration.ofMinutes(5).minusSeconds(1));
        assertRefused(Kind.KEY_LOCKED, request(key.secret()));
        clock.turnBy(Duration.ofSeconds(1));

        assertThat(signed.identify(request(key.secret())).user()).isEqualTo(member.id());
        assertThat(locks()).isOne();
    }

    /** As others see it: what was refused is committed at once. */
    private int locks() throws SQLException {
        try (var connection = TestDatabase.connect();
                var statement = connection.prepareStatement("""
                        select count(*) from operation_log
                         where action = 'accesskeys.audit.locked' and outcome = 'REFUSED'
                           and tenant_id = ? and object = ?
                        """)) {
            statement.setLong(1, partner.id());
            statement.setString(2, key.accessKey());
            try (var found = statement.executeQuery()) {
                found.next();
                return found.getInt(1);
            }
        }
    }

    @Test
    void a_right_signature_forgets_the_wrong_ones_before() {
        for (int round = 0; round < 3; round++) {
            for (int attempt = 0; attempt < 5; attempt++) {
                assertRefused(Kind.MISMATCH, request(WRONG));
            }
            signed.identify(request(key.secret()));
        }
    }

    @Test
    void the_last_use_is_written_once_a_minute() {
        signed.identify(request(key.secret()));
        assertThat(lastUsed()).isEqualTo(TurnableClock.START);
        clock.turnBy(Duration.ofSeconds(59));
        signed.identify(request(key.secret()));
        assertThat(lastUsed()).isEqualTo(TurnableClock.START);
        clock.turnBy(Duration.ofSeconds(1));
        signed.identify(request(key.secret()));
        assertThat(lastUsed()).isEqualTo(TurnableClock.START.plusSeconds(60));
    }

    @Test
    void a_secret_moved_to_another_key_opens_nothing() {
        NewAccessKey other;
        try (var _ = ActingAs.of(callers.byUser(member.id()).orElseThrow())) {
            other = keys.create(new AccessKeyNote(""));
        }
        jdbc.sql("""
                update access_key a join access_key b on b.access_key = :other
                   set a.secret = b.secret
                 where a.access_key = :key
                """)
                .param("other", other.accessKey())
                .param("key", key.accessKey())
                .update();

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> signed.identify(request(other.secret())));
    }

    private SignedRequest request(String secret) {
        try {
            return SigningClient.get(key.accessKey(), secret, clock.instant());
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private Instant lastUsed() {
        return jdbc.sql("select last_used_at from access_key where access_key = :key")
                .param("key", key.accessKey())
                .query(Instant.class)
                .single();
    }

    private void assertRefused(Kind kind, SignedRequest request) {
        assertThatExceptionOfType(SignatureRefused.class)
                .isThrownBy(() -> signed.identify(request))
                .extracting(SignatureRefused::kind)
                .isEqualTo(kind);
    }
}

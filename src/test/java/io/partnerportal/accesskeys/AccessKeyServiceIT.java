package io.partnerportal.accesskeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TestCallers;
import io.partnerportal.TurnableClock;
import io.partnerportal.accounts.UserService;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Callers;
import io.partnerportal.identity.Permission;
import io.partnerportal.identity.Scope;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.roles.SystemRole;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class AccessKeyServiceIT {

    private static final AccessKeyNote NIGHTLY = new AccessKeyNote(" nightly job ");

    @Autowired
    AccessKeyService keys;

    @Autowired
    AccessKeyQueries queries;

    @Autowired
    UserService users;

    @Autowired
    Callers callers;

    @Autowired
    GivenPeople given;

    @Autowired
    JdbcClient jdbc;

    private long user;
    private long colleague;
    private ActingAs acting;

    @BeforeEach
    void two_members_of_a_partner_and_one_of_them_asks() {
        var partner = given.aSolutionProvider();
        user = given.aMember(partner, SystemRole.READ_ONLY).id();
        colleague = given.aMember(partner, SystemRole.ADMINISTRATOR).id();
        acting = ActingAs.of(callers.byUser(user).orElseThrow());
    }

    @AfterEach
    void nobody_asks_any_more() {
        acting.close();
    }

    @Test
    void a_key_is_made_and_its_secret_is_readable_nowhere_afterwards() {
        var made = keys.create(NIGHTLY);

        assertThat(made.accessKey()).matches("[A-Z0-9]{20}");
        assertThat(made.secret()).matches("[A-Za-z0-9]{40}");
        assertThat(made).asString().doesNotContain(made.secret());
        assertThat(queries.own()).singleElement().satisfies(row -> {
            assertThat(row.accessKey()).isEqualTo(made.accessKey());
            assertThat(row.note()).isEqualTo("nightly job");
            assertThat(row.status()).isEqualTo(AccessKeyStatus.ENABLED);
            assertThat(row.createdAt()).isEqualTo(TurnableClock.START);
            assertThat(row.lastUsedAt()).isNull();
        });
        var stored = jdbc.sql("select secret from access_key where public_id = :id")
                .param("id", made.publicId().value())
                .query(byte[].class)
                .single();
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain(made.secret());
        assertThat(records()).singleElement().asString().doesNotContain(made.secret());
    }

    @Test
    void a_third_key_is_refused_until_one_is_deleted() {
        var first = keys.create(NIGHTLY);
        keys.create(NIGHTLY);
        assertThatExceptionOfType(TooManyKeys.class).isThrownBy(() -> keys.create(NIGHTLY));

        keys.disable(first.publicId());
        assertThatExceptionOfType(TooManyKeys.class)
                .as("a disabled key still counts")
                .isThrownBy(() -> keys.create(NIGHTLY));

        keys.delete(first.publicId());
        keys.create(NIGHTLY);
        assertThat(queries.own()).hasSize(2);
    }

    @Test
    void a_key_is_switched_off_and_on_and_its_note_changed_and_each_step_is_written_down() {
        var made = keys.create(NIGHTLY);
        keys.disable(made.publicId());
        keys.disable(made.publicId());
        assertThat(queries.own().getFirst().status()).isEqualTo(AccessKeyStatus.DISABLED);
        keys.enable(made.publicId());
        keys.note(made.publicId(), new AccessKeyNote("weekly job"));
        assertThat(queries.own().getFirst().note()).isEqualTo("weekly job");
        keys.delete(made.publicId());

        assertThat(queries.own()).isEmpty();
        assertThat(records())
                .containsExactly(
                        "accesskeys.audit.created {} {\"note\":\"nightly job\"}",
                        "accesskeys.audit.disabled {\"status\":\"accesskeys.status.ENABLED\"} {\"status\":\"accesskeys.status.DISABLED\"}",
                        "accesskeys.audit.enabled {\"status\":\"accesskeys.status.DISABLED\"} {\"status\":\"accesskeys.status.ENABLED\"}",
                        "accesskeys.audit.noted {\"note\":\"nightly job\"} {\"note\":\"weekly job\"}",
                        "accesskeys.audit.deleted {\"note\":\"weekly job\"} {}");
    }

    @Test
    void a_note_that_is_too_long_is_refused_at_its_field() {
        var long100 = new AccessKeyNote("密".repeat(100));
        var made = keys.create(long100);

        assertThat(queries.own().getFirst().note()).hasSize(100);
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> keys.note(made.publicId(), new AccessKeyNote("x".repeat(101))))
                .extracting(InvalidField::field)
                .isEqualTo("note");
        assertThatExceptionOfType(InvalidField.class).isThrownBy(() -> keys.create(new AccessKeyNote("x".repeat(101))));
    }

    @Test
    void somebody_elses_key_is_not_found_not_even_by_an_administrator_of_the_same_account() {
        var made = keys.create(NIGHTLY).publicId();
        try (var _ = ActingAs.of(callers.byUser(colleague).orElseThrow())) {
            assertThat(queries.own()).isEmpty();
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> keys.disable(made));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> keys.enable(made));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> keys.delete(made));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> keys.note(made, NIGHTLY));
        }
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> keys.delete(PublicId.random()));
        assertThat(queries.own()).hasSize(1);
    }

    @Test
    void the_keys_of_a_deleted_user_go_with_the_user_and_nobody_elses() {
        var made = keys.create(NIGHTLY);
        try (var _ = ActingAs.of(callers.byUser(colleague).orElseThrow())) {
            keys.create(NIGHTLY);
            users.delete(user);
            assertThat(queries.own()).hasSize(1);
        }

        assertThat(queries.own()).isEmpty();
        assertThat(jdbc.sql("""
                        select action from operation_log where object = :key and actor_id = :by
                        """)
                        .param("key", made.accessKey())
                        .param("by", colleague)
                        .query(String.class)
                        .list())
                .containsExactly("accesskeys.audit.deleted");
    }

    @Test
    void without_the_permission_no_door_opens() {
        try (var _ = ActingAs.of(TestCallers.caller(user, new Scope.Partner(1, null), Permission.HOME))) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(queries::own);
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> keys.create(NIGHTLY));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> keys.delete(PublicId.random()));
        }
    }

    private List<String> records() {
        return jdbc.sql("""
                select concat(action, ' ', before_json, ' ', after_json)
                  from operation_log
                 where action like 'accesskeys.%' and actor_id = :user
                 order by id
                """).param("user", user).query(String.class).list();
    }
}

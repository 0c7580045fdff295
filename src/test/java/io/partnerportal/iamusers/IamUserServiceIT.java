package io.partnerportal.iamusers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.accounts.UserStatus;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Callers;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.roles.SystemRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class IamUserServiceIT {

    @Autowired
    IamUserService users;

    @Autowired
    IamUserQueries queries;

    @Autowired
    Callers callers;

    @Autowired
    GivenPeople given;

    @Autowired
    GivenIamUsers iam;

    @Autowired
    JdbcClient jdbc;

    private PartnerOnboarded partner;
    private ActingAs acting;

    @BeforeEach
    void an_owner() {
        partner = given.aSolutionProvider();
        acting = iam.ownerOf(partner);
    }

    @AfterEach
    void nobody_acts() {
        acting.close();
    }

    @Test
    void the_owner_makes_disables_enables_and_deletes_an_iam_user() {
        var row = iam.create("build-bot");
        assertThat(row.status()).isEqualTo(UserStatus.ACTIVE);

        users.disable(row.reference());
        assertThat(callers.byUser(row.id())).isEmpty();
        users.enable(row.reference());
        assertThat(callers.byUser(row.id())).isPresent();
        users.delete(row.reference());
        assertThat(queries.page("", "", 10)).isEmpty();
        assertThat(callers.byUser(row.id())).isEmpty();
    }

    @Test
    void names_addresses_and_passwords_follow_the_rules() {
        iam.create("build-bot");

        assertRefused("name", new NewIamUser("build-bot", "Bot", null, GivenPeople.PASSWORD));
        assertRefused("name", new NewIamUser("op_bot", "Bot", null, GivenPeople.PASSWORD));
        assertRefused("name", new NewIamUser("12345678", "Bot", null, GivenPeople.PASSWORD));
        assertRefused("name", new NewIamUser("wаngwei", "Bot", null, GivenPeople.PASSWORD));
        assertRefused("name", new NewIamUser(" leading", "Bot", null, GivenPeople.PASSWORD));
        assertRefused("name", new NewIamUser("x".repeat(10_000), "Bot", null, GivenPeople.PASSWORD));
        assertRefused("email", new NewIamUser("other-bot", "Bot", "build-bot@iam.example", GivenPeople.PASSWORD));
        assertRefused("password", new NewIamUser("other-bot", "Bot", null, "weak"));
        assertRefused("password", new NewIamUser("other-bot", "Bot", null, "x".repeat(10_000)));
    }

    @Test
    void the_password_of_an_iam_user_can_be_reset() {
        var row = iam.create("build-bot");

        users.resetPassword(row.reference(), "kupfer-VOLLmond-9");

        assertThat(jdbc.sql("select must_change_password from portal_user where id = :id")
                        .param("id", row.id())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void another_accounts_iam_user_is_not_found() {
        var row = iam.create("build-bot");
        try (var _ = iam.ownerOf(given.aSolutionProvider())) {
            assertThat(queries.find(row.reference())).isEmpty();
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> users.delete(row.reference()));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> users.disable(row.reference()));
        }
    }

    @Test
    void a_member_is_no_iam_user() {
        var member = given.aMember(partner, SystemRole.FINANCE);
        var id = new PublicId(jdbc.sql("select public_id from portal_user where id = :id")
                .param("id", member.id())
                .query(String.class)
                .single());

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> users.delete(id));
    }

    @Test
    void not_even_an_administrator_may_unless_it_is_the_owner() {
        var member = given.aMember(partner, SystemRole.ADMINISTRATOR);
        try (var _ = ActingAs.of(callers.byUser(member.id()).orElseThrow())) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> queries.page("", "", 10));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> users.create(new NewIamUser("a-bot-too", "Bot", null, GivenPeople.PASSWORD)));
        }
    }

    private void assertRefused(String field, NewIamUser wish) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> users.create(wish))
                .matches(refused -> refused.field().equals(field), field);
    }
}

package io.partnerportal.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.GivenPeople;
import io.partnerportal.PortalTest;
import io.partnerportal.TestCallers;
import io.partnerportal.Together;
import io.partnerportal.identity.AccountKind;
import io.partnerportal.identity.Permission;
import io.partnerportal.identity.UserKind;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.organisations.PartnerOnboarded;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** A name, address or number that somebody else took between the look and the saving is refused at its field. */
@PortalTest
class TakenMeanwhileIT {

    @Autowired
    AccountService accounts;

    @Autowired
    UserService users;

    @Autowired
    GivenPeople given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private PartnerOnboarded partner;
    private String name;

    @BeforeEach
    void a_partner() {
        partner = given.aSolutionProvider();
        name = GivenPeople.aName();
    }

    @Test
    void a_user_name() {
        assertRefused("name", () -> add(name, null, null), () -> add(name, null, null));
    }

    @Test
    void an_address_and_a_number_of_a_user() {
        assertRefused(
                "email", () -> add(name, name + "@x.example", null), () -> add(name + "b", name + "@x.example", null));
        assertRefused("mobile", () -> add(name + "c", null, "13800001111"), () -> add(name + "d", null, "13800001111"));
    }

    @Test
    void an_address_a_user_changes_to() {
        var user = given.anIamUser(partner);

        assertRefused(
                "email",
                () -> add(name, name + "@x.example", null),
                () -> users.change(user.id(), new UserDetails("IAM", name + "@x.example", null)));
    }

    @Test
    void name_and_address_of_an_account() {
        assertRefused("accountName", () -> open(name, name + "@a.example"), () -> open(name, name + "@b.example"));
        assertRefused(
                "email", () -> open(name + "c", name + "@c.example"), () -> open(name + "d", name + "@c.example"));
    }

    @RepeatedTest(5)
    void of_two_at_the_same_moment_one_is_told_and_none_meets_a_surprise() throws InterruptedException {
        var operator = TestCallers.operator(Permission.OPERATE_PARTNERS);

        assertThat(Together.refused(
                        operator,
                        () -> open(name, name + "@a.example"),
                        operator,
                        () -> open(name, name + "@b.example")))
                .singleElement()
                .isInstanceOfSatisfying(
                        InvalidField.class, told -> assertThat(told.field()).isEqualTo("accountName"));
    }

    /** The second looked before the first had saved, and saves afterwards. */
    private void assertRefused(String field, Runnable first, Runnable second) {
        new TransactionTemplate(transactions).executeWithoutResult(looking -> {
            looking.setRollbackOnly();
            jdbc.sql("select count(*) from account").query(Integer.class).single();
            onItsOwn().executeWithoutResult(_ -> first.run());
            assertThatExceptionOfType(InvalidField.class)
                    .isThrownBy(second::run)
                    .matches(told -> told.field().equals(field), field);
        });
    }

    private TransactionTemplate onItsOwn() {
        var own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return own;
    }

    private void add(String user, @Nullable String email, @Nullable String mobile) {
        accounts.add(new NewUser(partner.id(), UserKind.IAM, user, "IAM", email, mobile, GivenPeople.PASSWORD, false));
    }

    private void open(String account, String email) {
        accounts.open(new NewAccount(AccountKind.PARTNER, account, "伙伴", email, "cn", GivenPeople.PASSWORD));
    }
}

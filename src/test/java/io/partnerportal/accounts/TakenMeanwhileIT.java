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
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A name, address or number that somebody else took between the look and the saving is refused at its field. */
@PortalTest
class TakenMeanwhileIT {

    private static final int TIMES = 3;

    @Autowired
    AccountService accounts;

    @Autowired
    UserService users;

    @Autowired
    GivenPeople given;

    @Autowired
    JdbcClient jdbc;

    private PartnerOnboarded partner;
    private String name;

    @BeforeEach
    void a_partner() {
        partner = given.aSolutionProvider();
        name = GivenPeople.aName();
    }

    @RepeatedTest(TIMES)
    void of_two_who_open_an_account_of_one_name_one_is_told() throws InterruptedException {
        assertOneIsTold("accountName", () -> open(name, name + "@a.example"), () -> open(name, name + "@b.example"));
        assertOneIsTold(
                "email", () -> open(name + "c", name + "@c.example"), () -> open(name + "d", name + "@c.example"));
    }

    @RepeatedTest(TIMES)
    void of_two_who_add_one_user_one_is_told() throws InterruptedException {
        assertOneIsTold("name", () -> add(name, null, null), () -> add(name, null, null));
        assertOneIsTold(
                "mobile", () -> add(name + "c", null, "13800001111"), () -> add(name + "d", null, "13800001111"));
    }

    @RepeatedTest(TIMES)
    void of_two_who_take_one_address_one_is_told() throws InterruptedException {
        var one = given.anIamUser(partner);
        var other = given.anIamUser(partner);
        var wish = new UserDetails("IAM", name + "@x.example", null);

        assertOneIsTold("email", () -> users.change(one.id(), wish), () -> users.change(other.id(), wish));
    }

    /** What the key of the table says is what the look before it would have said. */
    @ParameterizedTest
    @CsvSource({
        "account, name, accountName, accounts.name-taken",
        "account, email, email, accounts.email-taken",
        "portal_user, name, name, accounts.user-name-taken",
        "portal_user, email, email, accounts.email-taken",
        "portal_user, mobile, mobile, accounts.mobile-taken"
    })
    void each_key_names_its_field(String table, String column, String field, String words) {
        var member = given.aUserOf(partner);
        jdbc.sql("update portal_user set mobile = :mobile where id = :user")
                .param("mobile", "1380000" + member)
                .param("user", member)
                .update();
        var values = Map.of(field, name);

        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> UniqueKeys.saving(values, () -> givenToSomebodyElse(table, column, member)))
                .satisfies(told -> {
                    assertThat(told.field()).isEqualTo(field);
                    assertThat(told.key()).isEqualTo(words);
                    assertThat(told.details()).containsExactly(name);
                });
    }

    private int givenToSomebodyElse(String table, String column, long member) {
        var owner = table.equals("account") ? given.aSolutionProvider().id() : given.aUserOf(partner);
        var holder = table.equals("account") ? partner.id() : member;
        return jdbc.sql("update %1$s a join %1$s b on b.id = :holder set a.%2$s = b.%2$s where a.id = :other"
                        .formatted(table, column))
                .param("holder", holder)
                .param("other", owner)
                .update();
    }

    private static void assertOneIsTold(String field, Runnable one, Runnable other) throws InterruptedException {
        var somebody = TestCallers.operator(Permission.OPERATE_PARTNERS);

        assertThat(Together.refused(somebody, one, somebody, other))
                .singleElement()
                .isInstanceOfSatisfying(
                        InvalidField.class, told -> assertThat(told.field()).isEqualTo(field));
    }

    private void add(String user, @Nullable String email, @Nullable String mobile) {
        accounts.add(new NewUser(partner.id(), UserKind.IAM, user, "IAM", email, mobile, GivenPeople.PASSWORD, false));
    }

    private void open(String account, String email) {
        accounts.open(new NewAccount(AccountKind.PARTNER, account, "伙伴", email, "cn", GivenPeople.PASSWORD));
    }
}

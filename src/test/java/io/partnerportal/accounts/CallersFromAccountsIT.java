package io.partnerportal.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.identity.AccountKind;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Callers;
import io.partnerportal.identity.Permission;
import io.partnerportal.identity.Scope;
import io.partnerportal.identity.UserKind;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.roles.SystemRole;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class CallersFromAccountsIT {

    @Autowired
    Callers callers;

    @Autowired
    GivenPeople given;

    @Autowired
    JdbcClient jdbc;

    private PartnerOnboarded partner;

    @BeforeEach
    void a_partner() {
        partner = given.aSolutionProvider();
    }

    @Test
    void the_owner_is_named_by_the_account_and_may_everything_a_partner_can() {
        var caller = callers.byUser(ownerOf(partner.name())).orElseThrow();

        assertThat(caller.name()).isEqualTo(partner.name());
        assertThat(caller.userKind()).isEqualTo(UserKind.OWNER);
        assertThat(caller.scope()).isEqualTo(new Scope.Partner(partner.id(), null));
        assertThat(caller.permissions())
                .contains(Permission.HOME, Permission.EXPORTS_OF_ALL, Permission.CONSUMPTION_READ)
                .noneMatch(permission -> permission.startsWith("operate:"));
    }

    @Test
    void a_member_is_named_by_account_and_user() {
        var member = given.aMember(partner, SystemRole.FINANCE);

        assertThat(callers.byUser(member.id())).map(Caller::name).hasValue(partner.name() + "/" + member.name());
    }

    @Test
    void an_iam_user_is_known_and_may_nothing() {
        var caller = callers.byUser(given.anIamUser(partner).id()).orElseThrow();

        assertThat(caller.userKind()).isEqualTo(UserKind.IAM);
        assertThat(caller.permissions()).isEmpty();
    }

    @Test
    void the_operator_sees_everything() {
        var caller = callers.byUser(ownerOf(given.anOperator())).orElseThrow();

        assertThat(caller.accountKind()).isEqualTo(AccountKind.OPERATOR);
        assertThat(caller.scope()).isEqualTo(new Scope.Operator());
        assertThat(caller.permissions()).contains(Permission.OPERATE_PARTNERS, Permission.OPERATIONS_READ);
    }

    @Test
    void the_chosen_language_comes_with_the_caller() {
        var owner = ownerOf(partner.name());
        jdbc.sql("update portal_user set language = 'en' where id = :id")
                .param("id", owner)
                .update();

        assertThat(callers.byUser(owner)).map(Caller::locale).hasValue(Locale.ENGLISH);
    }

    @Test
    void nobody_of_a_suspended_account_may_act() {
        var member = given.aMember(partner, SystemRole.FINANCE);
        jdbc.sql("update account set status = 'SUSPENDED' where id = :id")
                .param("id", partner.id())
                .update();

        assertThat(callers.byUser(member.id())).isEmpty();
        assertThat(callers.byUser(ownerOf(partner.name()))).isEmpty();
    }

    private long ownerOf(String account) {
        return jdbc.sql("select id from portal_user where name = :name and kind = 'OWNER'")
                .param("name", account)
                .query(Long.class)
                .single();
    }
}

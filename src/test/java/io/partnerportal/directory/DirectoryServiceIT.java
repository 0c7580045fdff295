package io.partnerportal.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.As;
import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.accounts.AccountStatus;
import io.partnerportal.identity.AccountKind;
import io.partnerportal.identity.Callers;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.secondfactor.GivenAuthenticator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@As(value = Permission.OPERATE_ACCOUNTS, operator = true)
class DirectoryServiceIT {

    private static final Reason WHY = new Reason(" 合同到期 ");

    @Autowired
    DirectoryService directory;

    @Autowired
    DirectoryQueries queries;

    @Autowired
    Callers callers;

    @Autowired
    GivenPeople given;

    @Autowired
    GivenAuthenticator authenticator;

    @Autowired
    JdbcClient jdbc;

    private PartnerOnboarded partner;

    @BeforeEach
    void a_partner() {
        partner = given.aSolutionProvider();
    }

    @Test
    void nobody_of_a_suspended_account_may_act_and_its_sign_ins_are_over() {
        var user = signedIn();

        directory.suspend(partner.publicId(), WHY);

        assertThat(callers.byUser(user)).isEmpty();
        assertThat(jdbc.sql("select end_reason from sign_in where user_id = :user")
                        .param("user", user)
                        .query(String.class)
                        .single())
                .isEqualTo("ENDED");
        assertThat(queries.find(partner.publicId())).map(DirectoryRow::status).hasValue(AccountStatus.SUSPENDED);
    }

    @Test
    void a_restored_account_may_be_used_again_and_the_history_says_why_and_who() {
        directory.suspend(partner.publicId(), WHY);
        directory.restore(partner.publicId(), new Reason("续约"));

        assertThat(callers.byUser(owner())).isPresent();
        assertThat(queries.suspensions(partner.publicId())).singleElement().satisfies(one -> {
            assertThat(one.reason()).isEqualTo("合同到期");
            assertThat(one.suspendedBy()).isEqualTo("somebody/user");
            assertThat(one.restoreReason()).isEqualTo("续约");
            assertThat(one.restoredAt()).isNotNull();
        });
        assertThat(jdbc.sql("select action from operation_log where object = :name and tenant_id = :id order by id")
                        .param("name", partner.name())
                        .param("id", partner.id())
                        .query(String.class)
                        .list())
                .endsWith("directory.audit.suspended", "directory.audit.restored");
    }

    @Test
    void what_is_so_already_is_refused() {
        assertUnchanged(() -> directory.restore(partner.publicId(), WHY));
        directory.suspend(partner.publicId(), WHY);
        assertUnchanged(() -> directory.suspend(partner.publicId(), WHY));
    }

    @Test
    void the_operator_never_shuts_itself_out() {
        var operator = given.anOperator();
        var id = queries.page(new DirectoryFilter(operator, null, null, null), "", 1)
                .getFirst()
                .publicId();

        assertUnchanged(() -> directory.suspend(new PublicId(id), WHY));
    }

    @Test
    void a_reason_is_asked_for() {
        assertRefused("reason", () -> directory.suspend(partner.publicId(), new Reason(" ")));
        assertRefused("reason", () -> directory.suspend(partner.publicId(), new Reason("长".repeat(501))));
    }

    @Test
    void the_second_step_of_a_user_who_lost_the_phone_is_turned_off() {
        authenticator.add(owner());
        var user = queries.users(partner.publicId()).getFirst();
        assertThat(user.secondFactor()).isTrue();

        directory.removeSecondFactor(new PublicId(user.publicId()));

        assertThat(queries.users(partner.publicId()).getFirst().secondFactor()).isFalse();
    }

    @Test
    void an_account_is_given_to_a_site_there_is() {
        directory.assign(partner.publicId(), new SiteChoice("intl"));

        assertThat(queries.find(partner.publicId())).map(DirectoryRow::site).hasValue("intl");
        assertRefused("site", () -> directory.assign(partner.publicId(), new SiteChoice("moon")));
    }

    @Test
    void the_list_is_narrowed_by_text_kind_state_and_site() {
        directory.suspend(partner.publicId(), WHY);

        assertThat(count(AccountKind.PARTNER, AccountStatus.SUSPENDED, "cn")).isEqualTo(1);
        assertThat(count(AccountKind.CUSTOMER, null, null)).isZero();
        assertThat(count(null, AccountStatus.ACTIVE, null)).isZero();
        assertThat(count(null, null, "intl")).isZero();
    }

    @Test
    void deleted_users_are_neither_listed_nor_counted() {
        var member = given.aUserOf(partner);
        assertThat(queries.find(partner.publicId())).map(DirectoryRow::users).hasValue(2);

        jdbc.sql("update portal_user set status = 'DELETED' where id = :user")
                .param("user", member)
                .update();

        assertThat(queries.find(partner.publicId())).map(DirectoryRow::users).hasValue(1);
        assertThat(queries.users(partner.publicId())).hasSize(1);
    }

    @Test
    void an_account_nobody_has_is_not_found() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> directory.suspend(PublicId.random(), WHY));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> directory.unlock(PublicId.random()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> directory.removeSecondFactor(PublicId.random()));
        assertThat(queries.find(PublicId.random())).isEmpty();
    }

    @Test
    @As(
            value = {Permission.HOME, Permission.OPERATE_PARTNERS},
            operator = true)
    void without_the_permission_every_door_is_shut() {
        assertDenied(() -> directory.suspend(partner.publicId(), WHY));
        assertDenied(() -> directory.restore(partner.publicId(), WHY));
        assertDenied(() -> directory.assign(partner.publicId(), new SiteChoice("intl")));
        assertDenied(() -> directory.unlock(PublicId.random()));
        assertDenied(() -> directory.removeSecondFactor(PublicId.random()));
        assertDenied(() -> queries.users(partner.publicId()));
        assertDenied(() -> queries.find(partner.publicId()));
        assertDenied(() -> queries.suspensions(partner.publicId()));
    }

    private int count(@Nullable AccountKind kind, @Nullable AccountStatus status, @Nullable String site) {
        return queries.count(new DirectoryFilter(partner.name(), kind, status, site), 10);
    }

    private long signedIn() {
        jdbc.sql("""
                insert into sign_in (id, user_id, address, agent, signed_in_at, last_active_at)
                values (:user, :user, '127.0.0.1', 'test', '2025-03-12 02:00:00', '2025-03-12 02:00:00')
                """).param("user", owner()).update();
        return owner();
    }

    private long owner() {
        return given.ownerOf(partner);
    }

    private static void assertUnchanged(Runnable attempt) {
        assertThatExceptionOfType(StateUnchanged.class).isThrownBy(attempt::run);
    }

    private static void assertRefused(String field, Runnable attempt) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(attempt::run)
                .matches(refused -> refused.field().equals(field));
    }

    private static void assertDenied(Runnable attempt) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(attempt::run);
    }
}

package io.partnerportal.members;

import static io.partnerportal.members.GivenMembers.administratorOf;
import static io.partnerportal.roles.SystemRole.ACCOUNT_DIRECTOR;
import static io.partnerportal.roles.SystemRole.ACCOUNT_MANAGER;
import static io.partnerportal.roles.SystemRole.ADMINISTRATOR;
import static io.partnerportal.roles.SystemRole.FINANCE;
import static io.partnerportal.roles.SystemRole.SOLUTION_ARCHITECT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TestCallers;
import io.partnerportal.TurnableClock;
import io.partnerportal.accounts.UserStatus;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Callers;
import io.partnerportal.identity.Permission;
import io.partnerportal.identity.Scope;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.secondfactor.GivenAuthenticator;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Disabling, another password, and leaving. */
@IntegrationTest
class MemberStandingIT {

    @Autowired
    MemberStandingService standing;

    @Autowired
    MemberDepartureService departure;

    @Autowired
    MemberService members;

    @Autowired
    MemberQueries queries;

    @Autowired
    MemberRoleService assignments;

    @Autowired
    QualificationService qualifications;

    @Autowired
    Callers callers;

    @Autowired
    TurnableClock clock;

    @Autowired
    GivenPeople given;

    @Autowired
    GivenMembers people;

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
    void a_disabled_member_is_out_at_once_and_keeps_the_roles() {
        var member = people.member(partner, FINANCE);
        signedIn(member);

        asAdministrator(() -> standing.disable(member.key()));

        assertThat(callers.byUser(member.id())).isEmpty();
        assertThat(openSignIns(member)).isZero();
        assertThat(people.row(partner, member.name()).status()).isEqualTo(UserStatus.DISABLED);
        asAdministrator(() -> standing.enable(member.key()));
        assertThat(callers.byUser(member.id()).orElseThrow().permissions()).contains(Permission.CONSUMPTION_READ);
    }

    @Test
    void the_last_active_administrator_is_neither_disabled_nor_deleted() {
        var last = people.member(partner, ADMINISTRATOR);
        var other = people.member(partner, ADMINISTRATOR);
        asAdministrator(() -> standing.disable(other.key()));

        assertRefused("members.last-administrator", () -> standing.disable(last.key()));
        assertRefused("members.last-administrator", () -> departure.delete(last.key(), null));
        asAdministrator(() -> departure.delete(other.key(), null));
    }

    @Test
    void nobody_disables_deletes_or_resets_oneself() {
        var member = people.member(partner, ADMINISTRATOR);
        people.member(partner, ADMINISTRATOR);
        var self = TestCallers.caller(member.id(), new Scope.Partner(partner.id(), null), Permission.MEMBERS);
        try (var _ = ActingAs.of(self)) {
            for (Runnable attempt : new Runnable[] {
                () -> standing.disable(member.key()),
                () -> departure.delete(member.key(), null),
                () -> standing.resetPassword(member.key(), "Another-pass-8"),
                () -> standing.removeSecondFactor(member.key())
            }) {
                assertThatExceptionOfType(MemberRefused.class)
                        .isThrownBy(attempt::run)
                        .matches(refused -> refused.key().equals("members.not-yourself"));
            }
        }
    }

    @Test
    void another_password_ends_the_sign_ins_and_must_be_changed() {
        var member = people.member(partner, FINANCE);
        signedIn(member);

        asAdministrator(() -> standing.resetPassword(member.key(), "Another-pass-8"));

        assertThat(openSignIns(member)).isZero();
        assertThat(jdbc.sql("select must_change_password from portal_user where id = ?")
                        .params(member.id())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void a_member_whom_wrong_passwords_locked_gets_in_with_the_new_one() {
        var member = people.member(partner, FINANCE);
        jdbc.sql("insert into sign_in_lock (user_id, locked_until) values (?, '2025-03-12 02:15:00')")
                .params(member.id())
                .update();

        asAdministrator(() -> standing.resetPassword(member.key(), "Another-pass-8"));

        assertThat(jdbc.sql("select count(*) from sign_in_lock where user_id = ?")
                        .params(member.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void the_second_step_of_a_member_who_lost_the_phone_is_turned_off() {
        var member = people.member(partner, FINANCE);
        asAdministrator(() -> assertThat(standing.hasSecondFactor(member.key())).isFalse());
        authenticator.add(member.id());
        asAdministrator(() -> assertThat(standing.hasSecondFactor(member.key())).isTrue());

        asAdministrator(() -> standing.removeSecondFactor(member.key()));

        asAdministrator(() -> assertThat(standing.hasSecondFactor(member.key())).isFalse());
    }

    @Test
    void a_weak_password_or_the_old_one_is_refused() {
        var member = people.member(partner, FINANCE);
        try (var _ = administratorOf(partner)) {
            for (var password : new String[] {"weak", member.name(), GivenPeople.PASSWORD}) {
                assertThatExceptionOfType(InvalidField.class)
                        .isThrownBy(() -> standing.resetPassword(member.key(), password))
                        .matches(refused -> refused.field().equals("password"));
            }
        }
    }

    @Test
    void a_deleted_member_is_gone_and_frees_the_name_a_day_later() {
        var member = people.member(partner, FINANCE);
        var again = new NewPerson(member.name(), "新人", "", String.valueOf(member.email()), "", GivenPeople.PASSWORD);

        asAdministrator(() -> departure.delete(member.key(), null));

        assertThat(callers.byUser(member.id())).isEmpty();
        asAdministrator(() -> assertThat(queries.find(member.key())).isEmpty());
        var finance = new Assignment(people.roles(partner, FINANCE), null);
        try (var _ = administratorOf(partner)) {
            assertThatExceptionOfType(InvalidField.class).isThrownBy(() -> members.create(again, finance));
            clock.turnBy(Duration.ofHours(25));
            members.create(again, finance);
        }
    }

    @Test
    void a_deleted_director_leaves_the_names_of_the_account_managers_in_the_operation_log() {
        var director = people.member(partner, ACCOUNT_DIRECTOR);
        var manager = people.member(partner, ACCOUNT_MANAGER);
        asAdministrator(() -> assignments.assign(
                manager.key(),
                manager.version(),
                new Assignment(people.roles(partner, ACCOUNT_MANAGER), director.key())));

        asAdministrator(() -> departure.delete(director.key(), null));

        assertThat(jdbc.sql(
                                "select before_json from operation_log where action = 'members.audit.managers-detached' and tenant_id = ?")
                        .params(partner.id())
                        .query(String.class)
                        .single())
                .contains(manager.name());
    }

    @Test
    void a_member_whose_qualification_is_under_review_is_not_deleted() {
        var member = people.member(partner, SOLUTION_ARCHITECT);
        try (var _ = ActingAs.of(TestCallers.operator(Permission.OPERATE_PARTNERS))) {
            qualifications.setUnderReview(partner.publicId(), member.key(), SOLUTION_ARCHITECT, true);
        }

        assertRefused("members.role-under-review", () -> departure.delete(member.key(), null));
    }

    @Test
    void members_of_another_partner_are_not_found() {
        var stranger = people.member(given.aSolutionProvider(), FINANCE).key();
        try (var _ = administratorOf(partner)) {
            for (Runnable attempt : new Runnable[] {
                () -> standing.disable(stranger),
                () -> standing.enable(stranger),
                () -> standing.resetPassword(stranger, "Another-pass-8"),
                () -> standing.hasSecondFactor(stranger),
                () -> standing.removeSecondFactor(stranger),
                () -> departure.delete(stranger, null)
            }) {
                assertThatExceptionOfType(NotFound.class).isThrownBy(attempt::run);
            }
        }
    }

    @Test
    void without_the_permission_every_door_is_shut() {
        var member = people.member(partner, FINANCE).key();
        try (var _ = ActingAs.of(TestCallers.partner(partner.id(), Permission.HOME))) {
            for (Runnable attempt : new Runnable[] {
                () -> standing.disable(member),
                () -> standing.enable(member),
                () -> standing.resetPassword(member, "Another-pass-8"),
                () -> standing.hasSecondFactor(member),
                () -> standing.removeSecondFactor(member),
                () -> departure.delete(member, null),
                () -> departure.inHandsOf(member)
            }) {
                assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(attempt::run);
            }
        }
    }

    private void signedIn(MemberRow member) {
        jdbc.sql("""
                insert into sign_in (id, user_id, address, agent, signed_in_at, last_active_at)
                values (?, ?, '127.0.0.1', 'test', ?, ?)
                """)
                .params(member.id(), member.id(), clock.instant(), clock.instant())
                .update();
    }

    private int openSignIns(MemberRow member) {
        return jdbc.sql("select count(*) from sign_in where user_id = ? and ended_at is null")
                .params(member.id())
                .query(Integer.class)
                .single();
    }

    private void assertRefused(String key, Runnable attempt) {
        try (var _ = administratorOf(partner)) {
            assertThatExceptionOfType(MemberRefused.class)
                    .isThrownBy(attempt::run)
                    .matches(refused -> refused.key().equals(key));
        }
    }

    private void asAdministrator(Runnable work) {
        try (var _ = administratorOf(partner)) {
            work.run();
        }
    }
}

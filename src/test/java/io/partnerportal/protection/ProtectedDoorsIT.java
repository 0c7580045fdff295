package io.partnerportal.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.GivenPeople;
import io.partnerportal.PortalTest;
import io.partnerportal.TurnableClock;
import io.partnerportal.accesskeys.AccessKeyNote;
import io.partnerportal.accesskeys.AccessKeyQueries;
import io.partnerportal.accesskeys.AccessKeyService;
import io.partnerportal.accesskeys.AccessKeyStatus;
import io.partnerportal.iamusers.IamUserQueries;
import io.partnerportal.iamusers.IamUserService;
import io.partnerportal.iamusers.NewIamUser;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Callers;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.mails.LastSecret;
import io.partnerportal.members.GivenMembers;
import io.partnerportal.members.MemberDepartureService;
import io.partnerportal.members.MemberQueries;
import io.partnerportal.members.MemberStandingService;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.roles.SystemRole;
import io.partnerportal.secondfactor.GivenAuthenticator;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every door behind the switch (decision 015), tried by the owner of an account that has turned it on. */
@PortalTest
class ProtectedDoorsIT {

    private static final String NEW = "kupfer-VOLLmond-9";

    /** What is tried. */
    enum What {
        CREATE_KEY,
        ENABLE_KEY,
        RESET_MEMBER,
        REMOVE_SECOND_FACTOR,
        DELETE_MEMBER,
        RESET_IAM_USER,
        DELETE_IAM_USER
    }

    private record Attempt(String operation, Object request, Runnable door, BooleanSupplier done) {}

    @Autowired
    ProtectionService service;

    @Autowired
    ProtectionSwitches switches;

    @Autowired
    AccessKeyService keys;

    @Autowired
    AccessKeyQueries ownKeys;

    @Autowired
    MemberStandingService standing;

    @Autowired
    MemberDepartureService departure;

    @Autowired
    MemberQueries members;

    @Autowired
    IamUserService iamUsers;

    @Autowired
    IamUserQueries iamQueries;

    @Autowired
    GivenPeople given;

    @Autowired
    GivenMembers people;

    @Autowired
    GivenAuthenticator authenticator;

    @Autowired
    Callers callers;

    @Autowired
    LastSecret outbox;

    @Autowired
    TurnableClock clock;

    @Autowired
    JdbcClient jdbc;

    private PartnerOnboarded partner;
    private ActingAs acting;

    @BeforeEach
    void an_owner() {
        partner = given.aSolutionProvider();
        acting = ActingAs.of(callers.byUser(given.ownerOf(partner)).orElseThrow());
    }

    @AfterEach
    void nobody_acts() {
        acting.close();
    }

    @ParameterizedTest
    @EnumSource
    void while_the_switch_is_off_nobody_is_asked(What what) {
        var attempt = prepare(what);

        attempt.door().run();

        assertThat(attempt.done().getAsBoolean()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void only_the_code_sent_for_exactly_this_opens_the_door_and_only_once(What what) {
        var attempt = prepare(what);
        switches.turn(partner.id(), true);

        assertRefused("protection.code-missing", attempt.door());
        var late = send(attempt.operation(), attempt.request());
        assertRefused("protection.code-wrong", with(wrong(late), attempt));
        clock.turnBy(Duration.ofMinutes(10));
        assertRefused("protection.code-expired", with(late, attempt));
        var forAnotherObject = send(attempt.operation(), "something else");
        assertRefused("protection.code-expired", with(forAnotherObject, attempt));
        clock.turnBy(Duration.ofMinutes(1));
        var forAnotherOperation = send(ProtectionService.SWITCH, attempt.request());
        assertRefused("protection.code-expired", with(forAnotherOperation, attempt));
        assertThat(attempt.done().getAsBoolean()).isFalse();

        clock.turnBy(Duration.ofMinutes(1));
        var right = send(attempt.operation(), attempt.request());
        with(right, attempt).run();

        assertThat(attempt.done().getAsBoolean()).isTrue();
        assertRefused("protection.code-expired", with(right, attempt));
    }

    @ParameterizedTest
    @EnumSource(names = {"CREATE_KEY", "DELETE_MEMBER", "RESET_IAM_USER"})
    void after_five_wrong_guesses_the_right_code_is_worth_nothing(What what) {
        var attempt = prepare(what);
        switches.turn(partner.id(), true);
        var right = send(attempt.operation(), attempt.request());
        for (int i = 0; i < 5; i++) {
            assertRefused("protection.code-wrong", with(wrong(right), attempt));
        }

        assertRefused("protection.code-expired", with(right, attempt));
        assertThat(attempt.done().getAsBoolean()).isFalse();
    }

    @Test
    void a_code_sent_to_the_owner_is_worth_nothing_to_another_administrator() {
        var attempt = prepare(What.RESET_MEMBER);
        switches.turn(partner.id(), true);
        var code = send(attempt.operation(), attempt.request());

        try (var _ = ActingAs.of(
                callers.byUser(given.aMember(partner, SystemRole.ADMINISTRATOR).id())
                        .orElseThrow())) {
            assertRefused("protection.code-expired", with(code, attempt));
        }

        assertThat(attempt.done().getAsBoolean()).isFalse();
    }

    private Attempt prepare(What what) {
        return switch (what) {
            case CREATE_KEY -> createKey();
            case ENABLE_KEY -> enableKey();
            case RESET_MEMBER, REMOVE_SECOND_FACTOR, DELETE_MEMBER -> ofMember(what);
            case RESET_IAM_USER, DELETE_IAM_USER -> ofIamUser(what);
        };
    }

    private Attempt createKey() {
        var note = new AccessKeyNote("sync");
        return new Attempt(
                AccessKeyService.CREATE,
                note,
                () -> keys.create(note),
                () -> !ownKeys.own().isEmpty());
    }

    private Attempt enableKey() {
        var key = keys.create(new AccessKeyNote("sync")).publicId();
        keys.disable(key);
        return new Attempt(
                AccessKeyService.ENABLE,
                key,
                () -> keys.enable(key),
                () -> ownKeys.own().getFirst().status() == AccessKeyStatus.ENABLED);
    }

    private Attempt ofMember(What what) {
        var row = people.member(partner, SystemRole.FINANCE);
        var member = row.key();
        return switch (what) {
            case RESET_MEMBER ->
                new Attempt(
                        MemberStandingService.RESET,
                        member,
                        () -> standing.resetPassword(member, NEW),
                        () -> mustChange(member));
            case REMOVE_SECOND_FACTOR -> {
                authenticator.add(row.id());
                yield new Attempt(
                        MemberStandingService.REMOVE_SECOND_FACTOR,
                        member,
                        () -> standing.removeSecondFactor(member),
                        () -> !standing.hasSecondFactor(member));
            }
            default ->
                new Attempt(
                        MemberDepartureService.DELETE,
                        Arrays.asList(member, null),
                        () -> departure.delete(member, null),
                        () -> members.find(member).isEmpty());
        };
    }

    private Attempt ofIamUser(What what) {
        iamUsers.create(new NewIamUser("build-bot", "Bot", null, GivenPeople.PASSWORD));
        var user = iamQueries.page("build-bot", "", 1).getFirst().reference();
        jdbc.sql("update portal_user set must_change_password = false where public_id = :id")
                .param("id", user.value())
                .update();
        return what == What.RESET_IAM_USER
                ? new Attempt(
                        IamUserService.RESET, user, () -> iamUsers.resetPassword(user, NEW), () -> mustChange(user))
                : new Attempt(
                        IamUserService.DELETE,
                        user,
                        () -> iamUsers.delete(user),
                        () -> iamQueries.find(user).isEmpty());
    }

    private boolean mustChange(PublicId user) {
        return jdbc.sql("select must_change_password from portal_user where public_id = :id")
                .param("id", user.value())
                .query(Boolean.class)
                .single();
    }

    private String send(String operation, Object request) {
        service.sendCode(operation, request);
        return outbox.to(partner.name() + "@partner.example");
    }

    private static String wrong(String code) {
        return code.equals("000000") ? "000001" : "000000";
    }

    private static Runnable with(String code, Attempt attempt) {
        return () -> PresentedCode.with(code, attempt.door());
    }

    private static void assertRefused(String key, Runnable door) {
        assertThatExceptionOfType(CodeRefused.class)
                .isThrownBy(door::run)
                .matches(refused -> refused.key().equals(key), key);
    }
}

package io.partnerportal.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.As;
import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.accounts.UserPreferences;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Callers;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.roles.SystemRole;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class ProfileServiceIT {

    @Autowired
    ProfileService service;

    @Autowired
    ProfileQueries profiles;

    @Autowired
    UserPreferences preferences;

    @Autowired
    Callers callers;

    @Autowired
    GivenPeople given;

    @Autowired
    JdbcClient jdbc;

    private PartnerOnboarded partner;
    private Caller owner;
    private Caller member;

    @BeforeEach
    void an_owner_and_a_member() {
        partner = given.aSolutionProvider();
        owner = callers.byUser(given.ownerOf(partner)).orElseThrow();
        member = callers.byUser(given.aMember(partner, SystemRole.READ_ONLY).id())
                .orElseThrow();
    }

    @Test
    void a_member_changes_name_mobile_language_and_time_zone_of_its_own() {
        try (var _ = ActingAs.of(member)) {
            var email = profiles.own().email();
            service.change(new Profile(" 王伟 ", "138 0000-1234", email, "en", "Europe/Berlin"));

            assertThat(profiles.own()).isEqualTo(new Profile("王伟", "13800001234", email, "en", "Europe/Berlin"));
            assertThat(preferences.zone()).hasValue(ZoneId.of("Europe/Berlin"));
        }
        assertThat(callers.byUser(member.user())).map(Caller::locale).hasValue(Locale.ENGLISH);
        assertThat(callers.byUser(owner.user())).map(Caller::displayName).isNotEqualTo("王伟");
    }

    @Test
    void who_never_chose_reads_chinese_in_the_time_zone_of_business() {
        try (var _ = ActingAs.of(member)) {
            assertThat(profiles.own().language()).isEqualTo("zh-CN");
            assertThat(profiles.own().timeZone()).isEqualTo("Asia/Shanghai");
            assertThat(preferences.zone()).isEmpty();
        }
    }

    @Test
    void mobile_and_e_mail_belong_to_one_user_of_an_account_and_an_owner_s_to_one_account() {
        var stranger = given.aSolutionProvider();
        var ownersEmail = emailOf(owner.user());
        try (var _ = ActingAs.of(owner)) {
            service.change(profile("13800001234", ownersEmail));
            assertRefused("email", profile(null, emailOf(member.user())));
            assertRefused("email", profile(null, emailOf(given.ownerOf(stranger))));
        }
        try (var _ = ActingAs.of(member)) {
            assertRefused("mobile", profile("138-0000-1234", emailOf(member.user())));
            assertRefused("email", profile(null, ownersEmail));
        }
        try (var _ = ActingAs.of(callers.byUser(given.ownerOf(stranger)).orElseThrow())) {
            service.change(profile("13800001234", emailOf(given.ownerOf(stranger))));
        }
    }

    @Test
    void values_are_checked_at_their_fields() {
        try (var _ = ActingAs.of(member)) {
            assertRefused("displayName", new Profile(" ", null, "a@b.example", "en", "Asia/Shanghai"));
            assertRefused("mobile", profile("12345", "a@b.example"));
            assertRefused("email", profile(null, "nobody"));
            assertRefused("email", profile(null, null));
            assertRefused("language", new Profile("王伟", null, "a@b.example", "tlh", "Asia/Shanghai"));
            assertRefused("timeZone", new Profile("王伟", null, "a@b.example", "en", "Moon/Crater"));
        }
    }

    @Test
    void the_operation_log_keeps_personal_values_masked() {
        try (var _ = ActingAs.of(member)) {
            service.change(profile("13800001234", emailOf(member.user())));
        }

        assertThat(jdbc.sql(
                                "select after_json from operation_log where action = 'profiles.audit.changed' and object = :who")
                        .param("who", member.name())
                        .query(String.class)
                        .single())
                .contains("138****", "t***@member.example")
                .doesNotContain("13800001234", emailOf(member.user()));
    }

    @Test
    @As(Permission.HOME)
    void without_the_permission_the_doors_are_shut() {
        var wish = profile(null, "a@b.example");

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(profiles::own);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> service.change(wish));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> service.sendCode(wish));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> service.asksForCode(wish));
    }

    private static Profile profile(@Nullable String mobile, @Nullable String email) {
        return new Profile("王伟", mobile, email, "zh-CN", "Asia/Shanghai");
    }

    private void assertRefused(String field, Profile wish) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> service.change(wish))
                .matches(refused -> refused.field().equals(field));
    }

    private String emailOf(long user) {
        return jdbc.sql("select email from portal_user where id = :user")
                .param("user", user)
                .query(String.class)
                .single();
    }
}

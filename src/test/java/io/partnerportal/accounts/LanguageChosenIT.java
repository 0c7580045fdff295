package io.partnerportal.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Callers;
import io.partnerportal.roles.SystemRole;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class LanguageChosenIT {

    @Autowired
    UserPreferences preferences;

    @Autowired
    Callers callers;

    @Autowired
    GivenPeople given;

    @Autowired
    JdbcClient jdbc;

    @Test
    void another_language_stands_in_the_operation_log_once() {
        var partner = given.aSolutionProvider();
        long user = given.aMember(partner, SystemRole.FINANCE).id();

        for (var language : List.of(Locale.ENGLISH, Locale.ENGLISH)) {
            try (var _ = ActingAs.of(callers.byUser(user).orElseThrow())) {
                preferences.switchLanguage(language);
            }
        }

        assertThat(jdbc.sql(
                                "select after_json from operation_log where action = 'accounts.audit.language-chosen' and actor_id = ? and tenant_id = ?")
                        .params(user, partner.id())
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains("en");
    }
}

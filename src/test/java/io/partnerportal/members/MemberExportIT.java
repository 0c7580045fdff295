package io.partnerportal.members;

import static io.partnerportal.members.GivenMembers.administratorOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TestCallers;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Permission;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.roles.SystemRole;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class MemberExportIT {

    @Autowired
    MemberExport export;

    @Autowired
    MemberService members;

    @Autowired
    GivenPeople given;

    @Autowired
    GivenMembers people;

    @Autowired
    JdbcClient jdbc;

    private PartnerOnboarded partner;

    @BeforeEach
    void a_partner_with_a_spreadsheet_formula_for_a_name() {
        partner = given.aSolutionProvider();
        var person = new NewPerson(
                GivenPeople.aName(),
                "=HYPERLINK(\"http://evil\",\"x\")",
                "13812340000",
                "formula@member.example",
                "@SUM(1+1)",
                GivenPeople.PASSWORD);
        var roles = new Assignment(people.roles(partner, SystemRole.FINANCE), null);
        try (var _ = administratorOf(partner)) {
            members.create(person, roles);
        }
    }

    @Test
    void nothing_in_the_file_is_a_formula() throws IOException {
        try (var _ = administratorOf(partner)) {
            assertThat(file())
                    .contains("\"'=HYPERLINK(\"\"http://evil\"\",\"\"x\"\")\"")
                    .contains("\"'@SUM(1+1)\"")
                    .doesNotContain(",\"=", ",\"@");
        }
    }

    @Test
    void contact_data_are_masked_unless_the_caller_may_have_them_and_either_way_it_is_written_down()
            throws IOException {
        try (var _ = ActingAs.of(TestCallers.partner(partner.id(), Permission.MEMBERS))) {
            assertThat(file()).contains("138****0000", "f***@member.example").doesNotContain("13812340000");
        }
        try (var _ = administratorOf(partner)) {
            assertThat(file()).contains("13812340000", "formula@member.example", "财务人员");
        }
        assertThat(jdbc.sql(
                                "select after_json from operation_log where tenant_id = ? and action = 'members.audit.exported' order by id")
                        .params(partner.id())
                        .query(String.class)
                        .list())
                .containsExactly("{\"masked\":\"true\"}", "{\"masked\":\"false\"}");
    }

    @Test
    void members_of_another_partner_are_not_in_the_file_and_who_may_not_gets_none() throws IOException {
        var stranger = people.member(given.aSolutionProvider(), SystemRole.FINANCE);
        try (var _ = administratorOf(partner)) {
            assertThat(file()).doesNotContain(stranger.name());
        }
        try (var _ = ActingAs.of(TestCallers.partner(partner.id(), Permission.CONTACTS))) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(this::file);
        }
    }

    private String file() throws IOException {
        var out = new ByteArrayOutputStream();
        export.csv(MemberFilter.ALL, Locale.SIMPLIFIED_CHINESE, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}

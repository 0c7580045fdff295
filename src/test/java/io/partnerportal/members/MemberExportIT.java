package io.partnerportal.members;

import static io.partnerportal.members.GivenMembers.administratorOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TestCallers;
import io.partnerportal.exports.ListExport;
import io.partnerportal.exports.ListFile;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Callers;
import io.partnerportal.identity.Permission;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.roles.SystemRole;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class MemberExportIT {

    @Autowired
    ListExport<MemberFilter, MemberRow> export;

    @Autowired
    MemberService members;

    @Autowired
    Callers callers;

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
                "-" + GivenPeople.aName(),
                "=HYPERLINK(\"http://evil\",\"x\")",
                "+447700900123",
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
        for (var reader : List.of(administrator(), owner())) {
            try (var _ = ActingAs.of(reader)) {
                assertThat(file())
                        .contains("\"'-tester", "\"'@SUM(1+1)\"", "\"'=", "\"'+44")
                        .doesNotContainPattern("(^|,|\n)\"?[=+@-]");
            }
        }
        try (var _ = ActingAs.of(owner())) {
            assertThat(file()).contains("\"'=HYPERLINK(\"\"http://evil\"\",\"\"x\"\")\"");
        }
    }

    @Test
    void personal_data_are_masked_for_administrators_too_and_only_the_owner_is_entitled_to_more() throws IOException {
        try (var _ = ActingAs.of(administrator())) {
            assertThat(file())
                    .contains("+4477****0123", "f***@member.example", "财务人员")
                    .doesNotContain("00900123", "formula@member.example", "HYPERLINK");
        }
        try (var _ = ActingAs.of(owner())) {
            assertThat(file()).contains("+447700900123", "formula@member.example");
        }
        assertThat(jdbc.sql(
                                "select after_json from operation_log where tenant_id = ? and action = 'exports.audit.exported' order by id")
                        .params(partner.id())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "{\"format\":\"CSV\",\"masked\":\"true\"}", "{\"format\":\"CSV\",\"masked\":\"false\"}");
    }

    private Caller administrator() {
        return callers.byUser(people.member(partner, SystemRole.ADMINISTRATOR).id())
                .orElseThrow();
    }

    private Caller owner() {
        long owner = given.ownerOf(partner);
        return callers.byUser(owner).orElseThrow();
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
        return ListFile.csv(export, MemberFilter.ALL, Locale.SIMPLIFIED_CHINESE);
    }
}

package io.partnerportal.clientele;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TestCallers;
import io.partnerportal.associations.Relations;
import io.partnerportal.customers.CustomerCreated;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Callers;
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
class ClienteleExportIT {

    @Autowired
    ClienteleExport export;

    @Autowired
    ClienteleListExport task;

    @Autowired
    Relations relations;

    @Autowired
    Callers callers;

    @Autowired
    GivenPeople given;

    @Autowired
    JdbcClient jdbc;

    private PartnerOnboarded partner;
    private CustomerCreated customer;

    @BeforeEach
    void a_customer_with_a_formula_for_a_name_and_a_label() {
        partner = given.aSolutionProvider();
        customer = given.aCustomerOf(partner);
        jdbc.sql("update account set display_name = ? where id = ?")
                .params("=HYPERLINK(\"http://evil\",\"x\")", customer.id())
                .update();
        relations.label(relations.current(customer.id()).orElseThrow(), "@SUM(1+1)");
    }

    @Test
    void personal_data_are_masked_for_administrators_and_clear_for_whoever_is_entitled() throws IOException {
        try (var _ = ActingAs.of(administrator())) {
            assertThat(file())
                    .contains(customer.name(), "代售", "t***@customer.example")
                    .doesNotContain("HYPERLINK", customer.name() + "@customer.example");
        }
        try (var _ = ActingAs.of(owner())) {
            assertThat(file()).contains("HYPERLINK", customer.name() + "@customer.example");
        }
        assertThat(jdbc.sql("""
                        select after_json from operation_log
                         where tenant_id = ? and action = 'clientele.audit.exported' order by id
                        """).params(partner.id()).query(String.class).list())
                .containsExactly("{\"masked\":\"true\"}", "{\"masked\":\"false\"}");
    }

    @Test
    void times_are_business_time_and_what_is_spent_says_of_which_month_and_until_when() throws IOException {
        try (var _ = ActingAs.of(owner())) {
            assertThat(file()).contains("2025-03 消费（截至 2025-03-10）", "资源保留至", "+08:00");
        }
    }

    @Test
    void nothing_in_the_file_is_a_formula() throws IOException {
        try (var _ = ActingAs.of(owner())) {
            assertThat(file()).contains("\"'@SUM(1+1)\"", "\"'=").doesNotContainPattern("(^|,|\n)\"?[=+@-]");
        }
    }

    @Test
    void the_task_writes_what_was_asked_for() throws IOException {
        var other = given.aCustomerOf(partner);
        var out = new ByteArrayOutputStream();
        var asked = task.asText(new ClienteleListExport.Request(ClienteleFilter.ofText(other.name()), "en"));

        try (var _ = ActingAs.of(administrator())) {
            assertThat(task.write(asked, out)).isEqualTo(1);
        }
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(other.name(), "Customer level", "Resale")
                .doesNotContain(customer.name());
    }

    @Test
    void customers_of_another_partner_are_not_in_the_file() throws IOException {
        var stranger = given.aCustomerOf(given.aSolutionProvider());

        try (var _ = ActingAs.of(owner())) {
            assertThat(file()).doesNotContain(stranger.name());
        }
    }

    @Test
    void only_administrators_take_the_list() {
        var manager = given.aMember(partner, SystemRole.ACCOUNT_DIRECTOR);

        try (var _ = ActingAs.of(callers.byUser(manager.id()).orElseThrow())) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(this::file);
        }
        try (var _ = ActingAs.of(TestCallers.partner(partner.id(), Permission.CUSTOMERS_READ))) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(this::file);
        }
    }

    private String file() throws IOException {
        var out = new ByteArrayOutputStream();
        export.csv(ClienteleFilter.ALL, Locale.SIMPLIFIED_CHINESE, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private Caller administrator() {
        return callers.byUser(given.aMember(partner, SystemRole.ADMINISTRATOR).id())
                .orElseThrow();
    }

    private Caller owner() {
        long owner = jdbc.sql("select id from portal_user where account_id = ? and kind = 'OWNER'")
                .params(partner.id())
                .query(Long.class)
                .single();
        return callers.byUser(owner).orElseThrow();
    }
}

package io.partnerportal.clientele;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TestCallers;
import io.partnerportal.clientele.LabelService.NewLabel;
import io.partnerportal.customers.CustomerCreated;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.roles.SystemRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class LabelServiceIT {

    @Autowired
    LabelService labels;

    @Autowired
    GivenPeople given;

    @Autowired
    JdbcClient jdbc;

    private PartnerOnboarded partner;
    private CustomerCreated customer;

    @BeforeEach
    void a_partner_with_a_customer() {
        partner = given.aSolutionProvider();
        customer = given.aCustomerOf(partner);
    }

    @Test
    void a_label_is_kept_without_blanks_around_it_and_the_record_says_what_it_was() {
        label(" 重点客户 ");
        label("");

        assertThat(stored()).isEmpty();
        assertThat(jdbc.sql("""
                        select concat(coalesce(before_json, ''), coalesce(after_json, ''))
                          from operation_log where object = ? and action = 'clientele.audit.labelled' order by id
                        """).params(customer.name()).query(String.class).list())
                .hasSize(2)
                .allMatch(words -> words.contains("重点客户"));
    }

    @Test
    void the_same_label_again_is_no_change() {
        label("A");
        label("A ");

        assertThat(jdbc.sql(
                                "select count(*) from operation_log where object = ? and action = 'clientele.audit.labelled'")
                        .params(customer.name())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_label_has_64_characters_on_one_line() {
        label("客".repeat(64));
        assertThat(stored()).hasSize(64);

        for (var wrong : new String[] {"x".repeat(65), "two\nlines", "bell\u0007"}) {
            assertThatExceptionOfType(InvalidField.class)
                    .isThrownBy(() -> label(wrong))
                    .matches(refused -> refused.field().equals("label"));
        }
    }

    @Test
    void what_would_be_a_formula_or_markup_is_only_text() {
        label("=1+1<script>alert(1)</script>");

        assertThat(stored()).isEqualTo("=1+1<script>alert(1)</script>");
    }

    @Test
    void customers_of_others_are_not_found() {
        var manager = given.aMember(partner, SystemRole.ACCOUNT_MANAGER);
        var stranger = given.aSolutionProvider();
        for (var caller : new Caller[] {
            TestCallers.partner(stranger.id(), Permission.CUSTOMERS_EDIT),
            TestCallers.manager(manager.id(), partner.id(), Permission.CUSTOMERS_EDIT)
        }) {
            try (var _ = ActingAs.of(caller)) {
                assertThatExceptionOfType(NotFound.class)
                        .isThrownBy(() -> labels.label(customer.publicId(), new NewLabel("x")));
            }
        }
    }

    @Test
    void without_the_permission_the_door_is_shut() {
        try (var _ = ActingAs.of(TestCallers.partner(partner.id(), Permission.CUSTOMERS_READ))) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> labels.label(customer.publicId(), new NewLabel("x")));
        }
    }

    private void label(String text) {
        try (var _ = ActingAs.of(TestCallers.partner(partner.id(), Permission.CUSTOMERS_EDIT))) {
            labels.label(customer.publicId(), new NewLabel(text));
        }
    }

    private String stored() {
        return jdbc.sql("select label from relation where customer_id = ?")
                .params(customer.id())
                .query(String.class)
                .single();
    }
}

package io.partnerportal.freezing.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TestCallers;
import io.partnerportal.UiTest;
import io.partnerportal.customers.CustomerCreated;
import io.partnerportal.freezing.FreezeKind;
import io.partnerportal.freezing.FreezingService;
import io.partnerportal.freezing.FreezingService.Freeze;
import io.partnerportal.freezing.OwnFreezeQueries;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Permission;
import io.partnerportal.organisations.PartnerOnboarded;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class OwnFreezePartIT extends UiTest {

    @Autowired
    FreezingService freezing;

    @Autowired
    OwnFreezeQueries freezes;

    @Autowired
    GivenPeople given;

    @Autowired
    JdbcClient jdbc;

    private PartnerOnboarded partner;
    private CustomerCreated customer;
    private ActingAs acting;

    @BeforeEach
    void a_customer_of_a_partner() {
        partner = given.aSolutionProvider();
        customer = given.aCustomerOf(partner);
        acting = ActingAs.of(TestCallers.customer(customer.id(), Permission.HOME, Permission.MY_PARTNER));
    }

    @AfterEach
    void nobody() {
        acting.close();
    }

    @Test
    void a_frozen_customer_reads_why_and_until_when_its_resources_are_kept() {
        freeze();

        visit("account/my-partner");

        assertThat(page()).contains("您的账号已冻结", "账号和资源冻结", "欠款未结清", "2025-03-27");
    }

    @Test
    void a_customer_frozen_with_its_partner_reads_no_reason() {
        jdbc.sql("update organisation set standing = 'FROZEN' where id = ?")
                .params(partner.id())
                .update();

        visit("account/my-partner");

        assertThat(page()).contains("随伙伴冻结").doesNotContain("原因");
    }

    @Test
    void a_customer_that_is_not_frozen_reads_nothing_of_it() {
        visit("account/my-partner");

        assertThat(_find(H2.class, spec -> spec.withText("您的账号已冻结"))).isEmpty();
    }

    @Test
    void nobody_reads_it_of_another_or_without_the_permission() {
        freeze();
        var other = given.aCustomerOf(partner);

        try (var _ = ActingAs.of(TestCallers.customer(other.id(), Permission.MY_PARTNER))) {
            assertThat(freezes.find()).isEmpty();
        }
        try (var _ = ActingAs.of(TestCallers.customer(customer.id(), Permission.HOME))) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(freezes::find);
        }
    }

    private void freeze() {
        try (var _ = ActingAs.of(TestCallers.partner(partner.id(), Permission.CUSTOMERS_FREEZE))) {
            freezing.freeze(new Freeze(List.of(customer.publicId()), null, FreezeKind.ACCOUNT_AND_RESOURCES, "欠款未结清"));
        }
    }

    private static String page() {
        return _find(Section.class).stream()
                .map(card -> card.getElement().getTextRecursively())
                .collect(Collectors.joining("\n"));
    }
}

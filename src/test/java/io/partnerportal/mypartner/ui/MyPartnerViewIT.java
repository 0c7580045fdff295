package io.partnerportal.mypartner.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.UiTest;
import io.partnerportal.associations.EndReason;
import io.partnerportal.associations.Relations;
import io.partnerportal.customers.CustomerCreated;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Callers;
import io.partnerportal.identity.Navigation;
import io.partnerportal.identity.Permission;
import io.partnerportal.organisations.PartnerOnboarded;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class MyPartnerViewIT extends UiTest {

    private static final String PAGE = "account/my-partner";

    @Autowired
    GivenPeople given;

    @Autowired
    Relations relations;

    @Autowired
    Callers callers;

    @Autowired
    JdbcClient jdbc;

    private PartnerOnboarded partner;
    private CustomerCreated customer;

    @BeforeEach
    void a_customer_of_a_partner() {
        partner = given.aSolutionProvider();
        customer = given.aCustomerOf(partner);
    }

    @Test
    void a_customer_sees_its_partner_how_it_belongs_to_it_and_whom_to_ask() {
        try (var _ = asOwner(customer)) {
            visit(PAGE);
        }

        assertThat(_get(H1.class).getText()).isEqualTo("我的合作伙伴");
        assertThat(words()).contains("测试伙伴" + partner.name(), "代售", "2025-03-12 00:00:00");
        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText)).contains("该伙伴尚未设置客户联系人，请联系其管理员。");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                .contains("mailto:" + partner.name() + "@partner.example");
    }

    @Test
    void for_an_account_without_a_partner_the_page_does_not_exist() {
        var alone = given.aCustomer(null);

        try (var _ = asOwner(alone)) {
            visit(PAGE);
            assertThat(callers.byUser(ownerOf(alone)).orElseThrow().may(Permission.MY_PARTNER))
                    .isFalse();
        }

        assertThat(_get(H1.class).getText()).isEqualTo("页面不存在");
        assertThat(isForbidden()).isFalse();
    }

    @Test
    void it_is_gone_the_moment_the_association_ends_and_so_is_its_entry_in_the_menu() {
        assertThat(Navigation.MY_PARTNER.isOpenTo(
                        callers.byUser(ownerOf(customer)).orElseThrow()))
                .isTrue();

        relations.end(relations.current(customer.id()).orElseThrow(), EndReason.UNLINKED);

        assertThat(Navigation.MY_PARTNER.isOpenTo(
                        callers.byUser(ownerOf(customer)).orElseThrow()))
                .isFalse();
        try (var _ = asOwner(customer)) {
            visit(PAGE);
        }
        assertThat(_get(H1.class).getText()).isEqualTo("页面不存在");
    }

    @Test
    void other_pages_still_say_that_they_are_forbidden() {
        try (var _ = asOwner(customer)) {
            visit("operator/customers");
        }

        assertThat(isForbidden()).isTrue();
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("operator/customers");
    }

    private ActingAs asOwner(CustomerCreated whose) {
        return ActingAs.of(callers.byUser(ownerOf(whose)).orElseThrow());
    }

    private long ownerOf(CustomerCreated whose) {
        return jdbc.sql("select id from portal_user where account_id = :account and kind = 'OWNER'")
                .param("account", whose.id())
                .query(Long.class)
                .single();
    }

    private static String words() {
        return _find(Span.class).stream().map(Span::getText).collect(Collectors.joining(" "));
    }
}

package io.partnerportal.clientele.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TestCallers;
import io.partnerportal.UiTest;
import io.partnerportal.clientele.ClienteleRow;
import io.partnerportal.customers.CustomerCreated;
import io.partnerportal.forms.Confirmation;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.freezing.FrozenState;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Permission;
import io.partnerportal.lists.DetailPanel;
import io.partnerportal.lists.EmptyState;
import io.partnerportal.organisations.PartnerIdentity;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.resellers.GrantKind;
import io.partnerportal.resellers.GrantService;
import io.partnerportal.uikit.PageTabs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class ClienteleViewIT extends UiTest {

    @Autowired
    GivenPeople given;

    @Autowired
    GrantService grants;

    @Autowired
    JdbcClient jdbc;

    private PartnerOnboarded partner;
    private CustomerCreated customer;
    private ActingAs acting;

    @BeforeEach
    void a_partner_with_a_customer() {
        partner = given.aSolutionProvider();
        customer = given.aCustomerOf(partner);
        acting = ActingAs.of(everythingOf(partner));
    }

    @AfterEach
    void nobody() {
        acting.close();
    }

    @Test
    void the_address_names_what_is_listed_and_what_is_open() {
        given.aCustomerOf(partner);

        visit("sales/customers/" + customer.publicId() + "?q=" + customer.name());

        assertThat(GridKt._size(grid())).isEqualTo(1);
        assertThat(GridKt._get(grid(), 0).customer().accountName()).isEqualTo(customer.name());
        assertThat(detail()).contains("代售", customer.publicId().value());
        assertThat(_find(_get(DetailPanel.class), Anchor.class))
                .extracting(Anchor::getHref)
                .contains(
                        "sales/association-records?customer=" + customer.publicId(),
                        "sales/customer-consumption?customer=" + customer.publicId());
    }

    @Test
    void every_column_says_something_of_a_row() {
        visit("sales/customers");

        assertThat(GridKt._getFormattedRow(grid(), 0))
                .contains("客户****" + customer.name().substring(customer.name().length() - 2));
    }

    @Test
    void personal_data_are_masked_until_the_eye_is_opened() {
        visit("sales/customers/" + customer.publicId());
        var address = customer.name() + "@customer.example";
        assertThat(detail()).doesNotContain(address, "客户" + customer.name());

        _click(_get(_get(DetailPanel.class), NativeButton.class, spec -> spec.withAttribute("aria-label", eye("邮箱"))));

        assertThat(detail()).contains(address);
    }

    @Test
    void a_label_is_changed_in_place() {
        visit("sales/customers/" + customer.publicId());
        _click(_get(_get(DetailPanel.class), Button.class, spec -> spec.withText("修改标签")));

        _setValue(_get(_get(FormPanel.class), TextField.class), "重点客户");
        _click(_get(_get(FormPanel.class), Button.class, spec -> spec.withText("保存标签")));

        assertThat(toast()).isEqualTo("标签已保存。");
        assertThat(detail()).contains("重点客户");
        assertThat(GridKt._get(grid(), 0).customer().label()).isEqualTo("重点客户");
    }

    @Test
    void a_resale_customer_is_frozen_with_a_reason_and_unfrozen_from_its_page() {
        visit("sales/customers/" + customer.publicId());
        assertThat(_find(_get(DetailPanel.class), Button.class, spec -> spec.withText("解冻")))
                .isEmpty();
        _click(_get(_get(DetailPanel.class), Button.class, spec -> spec.withText("冻结")));

        submit("冻结");
        assertThat(reason().isInvalid()).isTrue();
        _setValue(reason(), "欠款未结清");
        submit("冻结");

        assertThat(toast()).isEqualTo("已冻结 1 个客户。");
        assertThat(detail()).contains("账号冻结", "冻结记录", "欠款未结清");
        _click(_get(_get(DetailPanel.class), Button.class, spec -> spec.withText("解冻")));
        _click(_get(_get(Confirmation.class), Button.class, spec -> spec.withText("解冻")));
        assertThat(detail()).contains("正常");
    }

    @Test
    void the_menu_of_a_row_offers_what_the_page_of_the_customer_offers() {
        visit("sales/customers");
        var row = GridKt._get(grid(), 0);
        menu("冻结", row);
        _setValue(reason(), "欠款未结清");
        submit("冻结");
        assertThat(GridKt._get(grid(), 0).freeze().state()).isEqualTo(FrozenState.ACCOUNT);

        menu("解冻", GridKt._get(grid(), 0));
        _click(_get(_get(Confirmation.class), Button.class, spec -> spec.withText("解冻")));
        assertThat(GridKt._get(grid(), 0).freeze().state()).isEqualTo(FrozenState.NONE);

        menu("查看详情", row);
        assertThat(detail()).contains(customer.publicId().value());
    }

    @Test
    void a_reseller_freezes_only_once_it_is_granted_and_is_told_so() {
        acting.close();
        var distributor = given.aPartner(PartnerIdentity.DISTRIBUTOR, null);
        var reseller = given.aPartner(PartnerIdentity.RESELLER, distributor.publicId());
        var theirs = given.aCustomerOf(reseller);
        acting = ActingAs.of(everythingOf(reseller));

        visit("sales/customers/" + theirs.publicId());
        assertThat(_find(Button.class, spec -> spec.withText("冻结"))).isEmpty();
        assertThat(detail()).contains("您的总经销商未授予冻结权限。");

        acting.close();
        acting = ActingAs.of(TestCallers.partner(distributor.id(), Permission.RESELLERS_MANAGE));
        grants.grant(reseller.publicId(), GrantKind.FREEZE);
        acting.close();
        acting = ActingAs.of(everythingOf(reseller));
        visit("sales/customers/" + theirs.publicId());
        assertThat(_find(_get(DetailPanel.class), Button.class, spec -> spec.withText("冻结")))
                .hasSize(1);
        assertThat(detail()).doesNotContain("您的总经销商未授予冻结权限。");

        acting.close();
        acting = ActingAs.of(everythingOf(distributor));
        visit("sales/reseller-customers/" + theirs.publicId());
        assertThat(_find(_get(DetailPanel.class), Button.class, spec -> spec.withText("冻结")))
                .isEmpty();
        assertThat(detail()).contains("请由其冻结或解冻客户");
    }

    @Test
    void ticked_customers_are_frozen_at_once() {
        given.aCustomerOf(partner);
        visit("sales/customers");
        _click(_get(Button.class, spec -> spec.withText("冻结")));
        assertThat(toast()).isNotEmpty();
        grid().asMultiSelect().select(GridKt._get(grid(), 0), GridKt._get(grid(), 1));

        _click(_get(Button.class, spec -> spec.withText("冻结")));
        _setValue(reason(), "欠款未结清");
        submit("冻结");

        assertThat(toast()).isEqualTo("已冻结 2 个客户。");
        visit("sales/customers?frozen=false");
        assertThat(_find(EmptyState.class)).hasSize(1);
    }

    @Test
    void the_list_leaves_as_a_task_only() {
        visit("sales/customers");

        _click(_get(Button.class, spec -> spec.withText("导出")));

        assertThat(toast()).isEqualTo("导出任务创建成功，可在导出记录中下载。");
        assertThat(jdbc.sql("select source from export_task where account_id = ?")
                        .params(partner.id())
                        .query(String.class)
                        .list())
                .containsExactly("clientele.export.list");
    }

    @Test
    void what_the_reader_may_not_do_is_not_offered() {
        acting.close();
        acting = ActingAs.of(TestCallers.partner(partner.id(), Permission.CUSTOMERS_READ));

        visit("sales/customers/" + customer.publicId());

        assertThat(_find(Button.class, spec -> spec.withText("导出"))).isEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("修改标签"))).isEmpty();
        assertThat(detail()).doesNotContain("本月消费");
    }

    @Test
    void filters_that_make_no_sense_find_nothing_and_break_nothing() {
        visit("sales/customers?id=x&from=never&least=-1&type=X&manager=%27&level=%22&new=%3Cscript%3E&most=1e9");

        assertThat(_find(EmptyState.class)).hasSize(1);
    }

    @Test
    void a_strangers_customer_is_not_found() {
        var stranger = given.aCustomerOf(given.aSolutionProvider());

        visit("sales/customers/" + stranger.publicId());

        assertThat(toast()).isEqualTo("该客户不在您的客户中。");
    }

    @Test
    void a_distributor_has_a_tab_for_its_resellers_customers() {
        acting.close();
        var distributor = given.aPartner(PartnerIdentity.DISTRIBUTOR, null);
        var reseller = given.aPartner(PartnerIdentity.RESELLER, distributor.publicId());
        var theirs = given.aCustomerOf(reseller);
        acting = ActingAs.of(everythingOf(distributor));

        visit("sales/reseller-customers/" + theirs.publicId());

        assertThat(_find(_get(PageTabs.class), Anchor.class))
                .extracting(Anchor::getText)
                .containsExactly("我的客户", "云经销商的客户", "关联记录");
        assertThat(GridKt._size(_get(Grid.class))).isEqualTo(1);
        assertThat(detail()).contains(theirs.name(), "测试伙伴" + reseller.name()).doesNotContain("邮箱", "手机", "客户经理");
        visit("sales/reseller-customers/" + customer.publicId());
        assertThat(toast()).isEqualTo("该客户不在您的客户中。");
    }

    @Test
    void an_id_that_is_none_finds_no_association_record() {
        visit("sales/association-records?customer=nonsense");

        assertThat(_find(EmptyState.class)).hasSize(1);
    }

    @Test
    void an_association_record_says_its_days() {
        visit("sales/association-records?customer=" + customer.publicId());

        assertThat(GridKt._size(_get(Grid.class))).isEqualTo(1);
        var record = jdbc.sql("select public_id from relation where customer_id = ?")
                .params(customer.id())
                .query(String.class)
                .single();
        visit("sales/association-records/" + record);
        assertThat(detail()).contains("2025-03-12 起", "关联期间暂无消费。");
        visit("sales/association-records/" + "0".repeat(32));
        assertThat(toast()).isEqualTo("该关联记录不存在。");
    }

    @Test
    void without_the_permission_no_screen_opens() {
        acting.close();
        acting = ActingAs.of(TestCallers.partner(partner.id(), Permission.HOME));

        for (var screen : new String[] {"customers", "association-records", "reseller-customers"}) {
            visit("sales/" + screen);
            assertThat(isForbidden()).as(screen).isTrue();
        }
    }

    private static Caller everythingOf(PartnerOnboarded partner) {
        return TestCallers.partner(
                partner.id(),
                Permission.CUSTOMERS_READ,
                Permission.CUSTOMERS_EDIT,
                Permission.CUSTOMERS_EXPORT,
                Permission.CUSTOMERS_FREEZE,
                Permission.RESELLERS_CUSTOMERS,
                Permission.CONSUMPTION_READ,
                Permission.EXPORTS);
    }

    private static void menu(String words, ClienteleRow row) {
        _get(ClienteleView.class).entries(row).stream()
                .filter(entry -> entry.words().equals(words))
                .findFirst()
                .orElseThrow()
                .action()
                .run();
    }

    private static TextArea reason() {
        return _get(_get(FormPanel.class), TextArea.class);
    }

    private static void submit(String verb) {
        _click(_get(_get(FormPanel.class), Button.class, spec -> spec.withText(verb)));
    }

    private static String eye(String label) {
        return UI.getCurrent().getTranslation("uikit.eye", label);
    }

    private static String detail() {
        return _get(DetailPanel.class).getElement().getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    private static Grid<ClienteleRow> grid() {
        return _get(Grid.class);
    }
}

package io.partnerportal.directory.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import io.partnerportal.As;
import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.UiTest;
import io.partnerportal.accounts.AccountStatus;
import io.partnerportal.directory.AccountUser;
import io.partnerportal.directory.DirectoryQueries;
import io.partnerportal.directory.DirectoryRow;
import io.partnerportal.directory.DirectoryService;
import io.partnerportal.directory.Reason;
import io.partnerportal.forms.Confirmation;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.identity.Permission;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.secondfactor.GivenAuthenticator;
import io.partnerportal.uikit.NoticeBar;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@As(
        value = {Permission.OPERATE_ACCOUNTS, Permission.OPERATE_FACTS},
        operator = true)
class AccountsViewIT extends UiTest {

    @Autowired
    DirectoryQueries queries;

    @Autowired
    DirectoryService directory;

    @Autowired
    GivenPeople given;

    @Autowired
    GivenAuthenticator authenticator;

    @Autowired
    JdbcClient jdbc;

    private PartnerOnboarded partner;

    @BeforeEach
    void a_partner() {
        partner = given.aSolutionProvider();
    }

    @Test
    void an_account_is_suspended_with_a_reason_and_after_a_confirmation() {
        open();
        click("停用账号");
        _setValue(_get(TextArea.class), "合同到期");
        _click(_get(_get(FormPanel.class), Button.class, spec -> spec.withText("停用账号")));
        assertThat(status()).isEqualTo(AccountStatus.ACTIVE);
        confirm("停用账号");

        assertThat(status()).isEqualTo(AccountStatus.SUSPENDED);
        assertThat(_find(H3.class, spec -> spec.withText("停用记录"))).hasSize(1);
    }

    @Test
    void nothing_is_asked_without_a_reason() {
        open();
        click("停用账号");
        _click(_get(_get(FormPanel.class), Button.class, spec -> spec.withText("停用账号")));

        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        assertThat(_find(Confirmation.class)).isEmpty();
    }

    @Test
    void a_suspended_account_is_restored() {
        directory.suspend(partner.publicId(), new Reason("合同到期"));
        open();
        click("恢复账号");
        _setValue(_get(TextArea.class), "续约");
        _click(_get(_get(FormPanel.class), Button.class, spec -> spec.withText("恢复账号")));
        confirm("恢复账号");

        assertThat(status()).isEqualTo(AccountStatus.ACTIVE);
    }

    @Test
    void the_second_of_two_operators_is_told_that_it_is_done() {
        open();
        click("停用账号");
        _setValue(_get(TextArea.class), "合同到期");
        _click(_get(_get(FormPanel.class), Button.class, spec -> spec.withText("停用账号")));
        directory.suspend(partner.publicId(), new Reason("同事更快"));
        confirm("停用账号");

        assertThat(_find(_get(Confirmation.class), NoticeBar.class)).hasSize(1);
    }

    @Test
    void an_account_is_closed_for_good_and_offers_nothing_any_more() {
        open();
        click("注销账号");
        _setValue(_get(TextArea.class), "停止合作");
        _click(_get(_get(FormPanel.class), Button.class, spec -> spec.withText("注销账号")));
        confirm("注销账号");

        assertThat(status()).isEqualTo(AccountStatus.CLOSED);
        assertThat(_find(H3.class, spec -> spec.withText("注销记录"))).hasSize(1);
        for (var verb : List.of("注销账号", "恢复账号", "停用账号", "分配站点")) {
            assertThat(_find(Button.class, spec -> spec.withText(verb))).isEmpty();
        }
    }

    @Test
    void what_stands_against_closing_is_said_instead_of_asking_why() {
        given.aCustomerOf(partner);
        open();
        click("注销账号");

        assertThat(_find(NoticeBar.class)).hasSize(1);
        assertThat(_find(TextArea.class)).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void an_account_is_given_to_another_site() {
        open();
        click("分配站点");
        _setValue((ComboBox<String>) _get(_get(FormPanel.class), ComboBox.class), "intl");
        _click(_get(_get(FormPanel.class), Button.class, spec -> spec.withText("分配站点")));

        assertThat(queries.find(partner.publicId())).map(DirectoryRow::site).hasValue("intl");
    }

    @Test
    void a_locked_user_is_unlocked_after_a_confirmation() {
        jdbc.sql("""
                insert into sign_in_lock (user_id, locked_until)
                select id, '2025-03-12 02:15:00' from portal_user where account_id = :account
                """).param("account", partner.id()).update();
        open();
        click("解锁");
        confirm("解锁");

        assertThat(queries.users(partner.publicId()))
                .singleElement()
                .extracting(AccountUser::lockedUntil)
                .isNull();
        assertThat(_find(Button.class, spec -> spec.withText("解锁"))).isEmpty();
    }

    @Test
    void the_second_step_of_a_user_is_turned_off_after_a_confirmation() {
        open();
        assertThat(_find(Button.class, spec -> spec.withText("关闭两步验证"))).isEmpty();
        authenticator.add(given.ownerOf(partner));
        open();
        click("关闭两步验证");
        confirm("关闭两步验证");

        assertThat(queries.users(partner.publicId()))
                .singleElement()
                .extracting(AccountUser::secondFactor)
                .isEqualTo(false);
    }

    @Test
    void other_modules_say_what_they_know_of_the_account() {
        open();

        assertThat(_find(H3.class, spec -> spec.withText("客户事实"))).hasSize(1);
    }

    @Test
    void the_list_is_filtered_from_the_address() {
        visit("operator/accounts?q=" + partner.name() + "&kind=PARTNER&status=ACTIVE&site=cn");
        assertThat(GridKt._size(_get(Grid.class))).isEqualTo(1);
        visit("operator/accounts?q=" + partner.name() + "&kind=CUSTOMER");
        assertThat(_find(Grid.class)).isEmpty();
    }

    @Test
    void an_account_nobody_has_is_not_opened() {
        visit("operator/accounts/" + "0".repeat(32));

        assertThat(toast()).isEqualTo("该账号不存在。");
    }

    @Test
    @As(value = Permission.OPERATE_PARTNERS, operator = true)
    void without_the_permission_the_screen_does_not_open() {
        visit("operator/accounts");

        assertThat(isForbidden()).isTrue();
    }

    private void open() {
        visit("operator/accounts/" + partner.publicId());
    }

    private AccountStatus status() {
        return queries.find(partner.publicId()).orElseThrow().status();
    }

    private static void click(String verb) {
        _click(_get(Button.class, spec -> spec.withText(verb)));
    }

    private static void confirm(String verb) {
        _click(_get(_get(Confirmation.class), Button.class, spec -> spec.withText(verb)));
    }
}

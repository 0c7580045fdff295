package io.partnerportal.transfers.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TestCallers;
import io.partnerportal.UiTest;
import io.partnerportal.forms.Confirmation;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.Masking;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.lists.DetailPanel;
import io.partnerportal.transfers.GivenTransfers;
import io.partnerportal.transfers.GivenTransfers.Cast;
import io.partnerportal.transfers.TransferChoice;
import io.partnerportal.transfers.TransferQueries;
import io.partnerportal.transfers.TransferRow;
import io.partnerportal.uikit.NoticeBar;
import io.partnerportal.uikit.StatusBadge;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class TransferScreensIT extends UiTest {

    private static final String OPERATORS = "operator/customer-transfers";
    private static final String OWN = "sales/customer-transfers";

    @Autowired
    TransferQueries queries;

    @Autowired
    GivenTransfers transfers;

    @Autowired
    GivenPeople given;

    private Cast cast;
    private ActingAs acting;

    @BeforeEach
    void the_operator_at_the_screen() {
        cast = transfers.cast();
        acting = ActingAs.of(GivenTransfers.operator());
    }

    @AfterEach
    void leave() {
        acting.close();
    }

    @Test
    void the_operator_asks_both_agree_and_the_operator_completes() {
        visit(OPERATORS);
        _click(_find(Button.class, spec -> spec.withText("发起转移")).getFirst());
        _setValue(choice("客户"), queries.customers(cast.customer().name(), 0, 1).getFirst());
        _setValue(choice("转入方"), queries.receivers(cast.customer().publicId()).getFirst());
        _setValue(_get(TextArea.class), "服务区域调整");
        _click(_get(_get(FormPanel.class), Button.class, spec -> spec.withText("向双方发起")));
        assertThat(toast()).contains("征求双方同意");
        assertThat(badge()).isEqualTo("待同意");
        var id = GridKt._get(grid(), 0).publicId();
        assertThat(GridKt._getFormatted(grid(), 0, "customer"))
                .as("whose customer it is waits behind an eye")
                .isEqualTo(Masking.name(GridKt._get(grid(), 0).customer()))
                .contains("*");

        agree(cast.givers(), id);
        assertThat(toast()).contains("双方均同意后由平台完成");
        assertThat(_find(_get(DetailPanel.class), Button.class, spec -> spec.withText("同意")))
                .isEmpty();
        agree(cast.receivers(), id);
        act(GivenTransfers.operator());
        visit(OPERATORS + "/" + id + "?state=READY");
        _click(_get(_get(DetailPanel.class), Button.class, spec -> spec.withText("完成转移")));
        _click(_get(_get(Confirmation.class), Button.class, spec -> spec.withText("完成转移")));

        assertThat(badge()).isEqualTo("已完成");
        assertThat(_find(_get(DetailPanel.class), Button.class, spec -> spec.withText("取消转移")))
                .isEmpty();
        assertThat(transfers.partnerOf(cast.customer()))
                .isEqualTo(cast.receiver().id());
    }

    @Test
    void what_stands_against_it_is_said_above_the_form_and_nothing_typed_is_lost() {
        var customer = queries.customers(cast.customer().name(), 0, 1).getFirst();
        visit(OPERATORS + "/new");
        _setValue(choice("客户"), customer);
        _setValue(choice("转入方"), queries.receivers(customer.key()).getFirst());
        _setValue(_get(TextArea.class), "服务区域调整");
        transfers.opened(cast);

        _click(_get(_get(FormPanel.class), Button.class, spec -> spec.withText("向双方发起")));

        assertThat(_get(_get(FormPanel.class), NoticeBar.class).getElement().getTextRecursively())
                .contains("已有进行中的转移");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("服务区域调整");
    }

    @Test
    void a_reseller_refuses_with_a_reason_the_operator_reads() {
        var id = transfers.opened(cast).value();
        act(cast.receivers());
        visit(OWN + "/" + id);
        _click(_get(_get(DetailPanel.class), Button.class, spec -> spec.withText("拒绝")));
        _setValue(_get(TextArea.class), "暂无服务能力");
        _click(_get(_get(FormPanel.class), Button.class, spec -> spec.withText("拒绝")));
        assertThat(badge()).isEqualTo("已拒绝");

        act(GivenTransfers.operator());
        visit(OPERATORS + "/" + id);
        assertThat(_get(DetailPanel.class).getElement().getTextRecursively()).contains("暂无服务能力");
        assertThat(_find(_get(DetailPanel.class), Button.class, spec -> spec.withText("完成转移")))
                .isEmpty();
    }

    @Test
    void the_operator_cancels_with_a_reason() {
        var id = transfers.opened(cast).value();
        visit(OPERATORS + "/" + id);
        _click(_get(_get(DetailPanel.class), Button.class, spec -> spec.withText("取消转移")));
        _setValue(_get(TextArea.class), "信息有误");
        _click(_get(_get(FormPanel.class), Button.class, spec -> spec.withText("取消转移")));

        assertThat(badge()).isEqualTo("已取消");
    }

    @Test
    void what_waits_is_said_on_the_home_page_and_above_the_records() {
        var id = transfers.opened(cast).value();
        act(cast.givers());
        visit("");
        assertThat(toAnswer()).contains("待处理客户转移").endsWith("1");
        visit("sales/association-records");
        assertThat(links()).contains(OWN + "/" + id);

        transfers.agree(cast.givers(), new PublicId(id));
        visit("");
        assertThat(toAnswer()).endsWith("0");
        visit("sales/association-records");
        assertThat(links()).doesNotContain(OWN + "/" + id);
    }

    @Test
    void the_operators_home_page_counts_what_can_be_completed() {
        transfers.ready(cast);
        act(TestCallers.operator(Permission.HOME, Permission.OPERATE_TRANSFERS));
        visit("");

        assertThat(_find(Anchor.class, spec -> spec.withClasses("pp-count-link")))
                .extracting(Anchor::getHref)
                .containsExactly(OPERATORS + "?state=READY");
    }

    @Test
    void the_customers_page_shows_where_it_came_from_to_reseller_and_distributor() {
        transfers.done(cast);
        act(TestCallers.partner(cast.receiver().id(), Permission.CUSTOMERS_READ));
        visit("sales/customers/" + cast.customer().publicId());
        assertThat(historyText()).contains("测试伙伴" + cast.giver().name() + " → ");
        assertThat(links()).noneMatch(link -> link.startsWith(OWN));

        act(TestCallers.partner(cast.distributor().id(), Permission.RESELLERS_CUSTOMERS, Permission.CUSTOMERS_READ));
        visit("sales/reseller-customers/" + cast.customer().publicId());
        assertThat(historyText()).contains(" → 测试伙伴" + cast.receiver().name());
    }

    @Test
    void a_distributor_reads_and_gets_no_button() {
        var id = transfers.opened(cast).value();
        act(TestCallers.partner(cast.distributor().id(), Permission.CUSTOMERS_TRANSFER, Permission.RESELLERS));
        visit(OWN + "/" + id);

        assertThat(badge()).isEqualTo("待同意");
        assertThat(_find(_get(DetailPanel.class), Button.class, spec -> spec.withText("同意")))
                .isEmpty();
        assertThat(_find(_get(DetailPanel.class), Button.class, spec -> spec.withText("拒绝")))
                .isEmpty();
        assertThat(_find(ComboBox.class, spec -> spec.withLabel("转移方向"))).isEmpty();
    }

    @Test
    void both_screens_speak_english_too() {
        var id = transfers.opened(cast).value();
        UI.getCurrent().setLocale(Locale.ENGLISH);
        visit(OPERATORS + "/" + id);
        assertThat(_get(H1.class).getText()).isEqualTo("Customer Transfers");
        assertThat(badge()).isEqualTo("Waiting");
        act(cast.givers());
        visit(OWN + "/" + id);
        assertThat(badge()).isEqualTo("Waiting");
        assertThat(_get(_get(DetailPanel.class), Button.class, spec -> spec.withText("Agree")))
                .isNotNull();
        assertThat(_get(_get(DetailPanel.class), Button.class, spec -> spec.withText("Refuse")))
                .isNotNull();
    }

    @Test
    void what_is_not_there_is_said_and_who_may_not_gets_no_page() {
        visit(OPERATORS + "/" + PublicId.random());
        assertThat(toast()).contains("不存在");
        var others = transfers.opened(transfers.cast()).value();
        act(cast.givers());
        visit(OWN + "/" + others);
        assertThat(toast()).contains("不存在");
        act(TestCallers.partner(cast.giver().id(), Permission.CUSTOMERS_READ));
        visit(OWN);
        assertThat(isForbidden()).isTrue();
        visit(OPERATORS);
        assertThat(isForbidden()).isTrue();
    }

    private void agree(Caller reseller, String id) {
        act(reseller);
        visit(OWN + "/" + id + "?state=WAITING");
        assertThat(GridKt._size(grid())).isEqualTo(1);
        _click(_get(_get(DetailPanel.class), Button.class, spec -> spec.withText("同意")));
        _click(_get(_get(Confirmation.class), Button.class, spec -> spec.withText("同意")));
    }

    private void act(Caller caller) {
        acting.close();
        acting = ActingAs.of(caller);
    }

    /** What the home page counts. */
    private static String toAnswer() {
        return _get(
                        Anchor.class,
                        spec -> spec.withPredicate(link -> link.getHref().equals(OWN + "?state=WAITING")))
                .getElement()
                .getTextRecursively();
    }

    private static List<String> links() {
        return _find(Anchor.class).stream().map(Anchor::getHref).toList();
    }

    private static String badge() {
        return _get(_get(DetailPanel.class), StatusBadge.class).getText();
    }

    private static String historyText() {
        return _get(H3.class, spec -> spec.withText("客户转移"))
                .getParent()
                .orElseThrow()
                .getElement()
                .getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<TransferChoice> choice(String label) {
        return _get(_get(FormPanel.class), ComboBox.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static Grid<TransferRow> grid() {
        return _get(Grid.class);
    }
}

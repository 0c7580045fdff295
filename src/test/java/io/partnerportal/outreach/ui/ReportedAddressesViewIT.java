package io.partnerportal.outreach.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import io.partnerportal.As;
import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.UiTest;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.identity.Permission;
import io.partnerportal.lockout.Origin;
import io.partnerportal.outreach.BlockedAddresses;
import io.partnerportal.outreach.ReportFilter;
import io.partnerportal.outreach.ReportedAddressQueries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class ReportedAddressesViewIT extends UiTest {

    @Autowired
    BlockedAddresses blocked;

    @Autowired
    ReportedAddressQueries queries;

    private final String address = GivenPeople.aName() + "@prospect.example";

    @BeforeEach
    void a_reported_address() {
        blocked.block(address, new Origin("203.0.113.9", ""));
    }

    @Test
    @As(
            value = {Permission.HOME, Permission.OPERATE_OUTREACH},
            operator = true)
    void the_operator_lifts_the_block_with_a_reason() {
        var id = queries.page(new ReportFilter(address, true), Long.MAX_VALUE, 1)
                .getFirst()
                .publicId();
        visit("operator/reported-addresses/" + id + "?q=" + address + "&state=BLOCKED");
        assertThat(GridKt._size(_get(Grid.class))).isEqualTo(1);

        _click(_get(Button.class, spec -> spec.withText("解除")));
        _setValue(_get(TextArea.class), "收件人本人要求");
        _click(_get(_get(FormPanel.class), Button.class, spec -> spec.withText("解除")));

        assertThat(blocked.isBlocked(address)).isFalse();
        assertThat(toast()).contains("已恢复");
        assertThat(_find(Button.class, spec -> spec.withText("解除"))).isEmpty();
    }

    @Test
    @As(
            value = {Permission.HOME, Permission.OPERATE_OUTREACH},
            operator = true)
    void a_report_that_is_not_there_is_not_found() {
        visit("operator/reported-addresses/" + "0".repeat(32));

        assertThat(toast()).contains("不存在");
    }

    @Test
    @As(value = Permission.HOME, operator = true)
    void who_may_not_does_not_see_the_page() {
        visit("operator/reported-addresses");

        assertThat(isForbidden()).isTrue();
    }
}

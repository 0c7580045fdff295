package io.partnerportal.organisations.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import io.partnerportal.As;
import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.UiTest;
import io.partnerportal.forms.Confirmation;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.identity.Permission;
import io.partnerportal.lists.DetailPanel;
import io.partnerportal.organisations.PartnerStanding;
import io.partnerportal.organisations.StandingQueries;
import io.partnerportal.uikit.StatusBadge;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@As(value = Permission.OPERATE_PARTNERS, operator = true)
class StandingOfPartnerIT extends UiTest {

    @Autowired
    GivenPeople given;

    @Autowired
    StandingQueries queries;

    @Test
    void the_operator_freezes_a_partner_after_one_more_question() {
        var partner = given.aSolutionProvider();
        visit("operator/partners/" + partner.publicId());
        assertThat(badge()).isEqualTo("正常");

        _click(button("更改状态"));
        choice().setValue(PartnerStanding.FROZEN);
        _setValue(_get(TextArea.class), "欠费");
        _click(_get(_get(FormPanel.class), Button.class, spec -> spec.withText("更改状态")));
        assertThat(queries.of(partner.publicId()).own()).isEqualTo(PartnerStanding.NORMAL);
        _click(_get(_get(Confirmation.class), Button.class, spec -> spec.withText("更改状态")));

        assertThat(queries.of(partner.publicId()).own()).isEqualTo(PartnerStanding.FROZEN);
        assertThat(_find(Confirmation.class)).isEmpty();
        assertThat(badge()).isEqualTo("冻结");
    }

    @Test
    void what_was_chosen_already_is_refused_in_the_question() {
        var partner = given.aSolutionProvider();
        visit("operator/partners/" + partner.publicId());

        _click(button("更改状态"));
        _setValue(_get(TextArea.class), "没有变化");
        _click(_get(_get(FormPanel.class), Button.class, spec -> spec.withText("更改状态")));
        _click(_get(_get(Confirmation.class), Button.class, spec -> spec.withText("更改状态")));

        assertThat(_find(Confirmation.class)).isNotEmpty();
    }

    @Test
    void the_operator_takes_referral_away() {
        var partner = given.aSolutionProvider();
        visit("operator/partners/" + partner.publicId());

        _click(button("更改类型"));
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("顾问销售")), false);
        _click(_get(_get(FormPanel.class), Button.class, spec -> spec.withText("更改类型")));

        assertThat(queries.of(partner.publicId()).mayRefer()).isFalse();
    }

    private static Button button(String verb) {
        return _get(_get(DetailPanel.class), Button.class, spec -> spec.withText(verb));
    }

    private static String badge() {
        return _find(_get(DetailPanel.class), StatusBadge.class).getFirst().getText();
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<PartnerStanding> choice() {
        return _get(RadioButtonGroup.class);
    }
}

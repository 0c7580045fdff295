package io.partnerportal.accesskeys.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import io.partnerportal.As;
import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.UiTest;
import io.partnerportal.accesskeys.AccessKeyQueries;
import io.partnerportal.accesskeys.AccessKeyStatus;
import io.partnerportal.forms.Confirmation;
import io.partnerportal.forms.ResultDialog;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Callers;
import io.partnerportal.identity.Permission;
import io.partnerportal.roles.SystemRole;
import io.partnerportal.uikit.CopyableId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class AccessKeysViewIT extends UiTest {

    @Autowired
    GivenPeople given;

    @Autowired
    Callers callers;

    @Autowired
    AccessKeyQueries keys;

    private ActingAs acting;

    @BeforeEach
    void a_member_asks() {
        var member = given.aMember(given.aSolutionProvider(), SystemRole.READ_ONLY);
        acting = ActingAs.of(callers.byUser(member.id()).orElseThrow());
    }

    @AfterEach
    void nobody_asks_any_more() {
        acting.close();
    }

    @Test
    void a_secret_is_shown_once_and_a_third_key_cannot_be_asked_for() {
        visit("access-keys");
        create("每日同步");

        var shown = _find(_get(ResultDialog.class), CopyableId.class);
        assertThat(shown).hasSize(2);
        assertThat(shown.getFirst().getElement().getTextRecursively())
                .isEqualTo(keys.own().getFirst().accessKey());
        _click(button("已妥善保存"));
        _assertNone(ResultDialog.class);
        assertThat(_get(OwnKeys.class).getElement().getTextRecursively()).contains("每日同步", "尚未使用");

        create("");
        _click(button("已妥善保存"));
        assertThat(button("创建访问密钥").isEnabled()).isFalse();
    }

    @Test
    void a_key_is_switched_off_and_deleted_after_asking_again() {
        visit("access-keys");
        create("");
        _click(button("已妥善保存"));

        action("停用");
        assertThat(keys.own().getFirst().status()).isEqualTo(AccessKeyStatus.ENABLED);
        _click(_get(_get(Confirmation.class), Button.class, spec -> spec.withText("停用访问密钥")));
        assertThat(keys.own().getFirst().status()).isEqualTo(AccessKeyStatus.DISABLED);

        action("启用");
        assertThat(keys.own().getFirst().status()).isEqualTo(AccessKeyStatus.ENABLED);

        action("删除");
        _click(_get(_get(Confirmation.class), Button.class, spec -> spec.withText("删除访问密钥")));
        assertThat(keys.own()).isEmpty();
    }

    @Test
    @As(value = Permission.HOME, partner = 1)
    void without_the_permission_the_screen_does_not_open() {
        acting.close();
        visit("access-keys");

        assertThat(isForbidden()).isTrue();
    }

    private static void create(String note) {
        _click(button("创建访问密钥"));
        _setValue(_get(TextField.class, spec -> spec.withLabel("备注")), note);
        _click(_find(Button.class, spec -> spec.withText("创建访问密钥")).getLast());
    }

    private static void action(String verb) {
        _click(_get(_get(OwnKeys.class), Button.class, spec -> spec.withText(verb)));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }
}

package io.partnerportal.shell.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.UiTest;
import io.partnerportal.accounts.AccountQueries;
import io.partnerportal.shell.GivenSetUp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class SetUpViewIT extends UiTest {

    @Autowired
    GivenSetUp given;

    @Autowired
    AccountQueries accounts;

    private String printed;

    @BeforeEach
    void an_empty_portal_that_printed_its_code(CapturedOutput output) {
        given.anEmptyPortal();
        var line = output.getOut().stripTrailing();
        printed = line.substring(line.lastIndexOf(' ') + 1);
    }

    @AfterEach
    void no_code_is_left() {
        given.noCode();
    }

    @Test
    void the_operators_account_is_opened_with_the_code_of_the_console() {
        visit("set-up");
        fill(printed, GivenPeople.PASSWORD);

        _click(_get(Button.class, spec -> spec.withText("创建平台运营账号")));

        assertThat(accounts.anyAccount()).isTrue();
        assertThat(_get(Anchor.class, spec -> spec.withText("前往登录")).getHref()).isEqualTo("login?tab=account");
        assertThat(_find(PasswordField.class)).isEmpty();
    }

    @Test
    void a_wrong_code_is_said_at_its_field_and_what_was_typed_stays() {
        visit("set-up");
        fill("AAAA-AAAA-AAAA", GivenPeople.PASSWORD);

        _click(_get(Button.class, spec -> spec.withText("创建平台运营账号")));

        assertThat(_get(TextField.class).getErrorMessage()).isEqualTo("验证码错误，请查看控制台后重试。");
        assertThat(_get(EmailField.class).getValue()).isEqualTo("operator@portal.example");
        assertThat(accounts.anyAccount()).isFalse();
    }

    private static void fill(String code, String password) {
        _setValue(_get(TextField.class), code);
        _setValue(_get(EmailField.class), "operator@portal.example");
        _find(PasswordField.class).forEach(field -> _setValue(field, password));
    }
}

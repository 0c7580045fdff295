package io.partnerportal.passwords;

import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import io.partnerportal.uikit.Browserless;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(Browserless.class)
class NewPasswordFieldTest {

    private NewPasswordField field;

    @BeforeEach
    void a_field_for_somebody() {
        field = new NewPasswordField("Password", new PasswordOwner("wangwei", "wang@cloud.example", null));
        UI.getCurrent().add(field);
    }

    @ParameterizedTest
    @CsvSource({
        "wangwei1, weak, passwords.strength.WEAK",
        "qwerty123, trivial, passwords.too-easy",
        "onlyletters, weak, passwords.kinds",
        "kupfer-VOLLmond-9, strong, passwords.strength.STRONG"
    })
    void the_meter_says_how_hard_a_password_is_to_guess_and_what_it_breaks(String typed, String level, String words) {
        _setValue(field, typed);

        assertThat(meter().getAttribute("data-strength")).isEqualTo(level);
        assertThat(meter().getTextRecursively()).contains(words);
    }

    @Test
    void while_nothing_is_typed_it_says_what_is_asked_for() {
        _setValue(field, "qwerty123");
        _setValue(field, "");

        assertThat(meter().hasAttribute("data-strength")).isFalse();
        assertThat(meter().getTextRecursively()).contains("passwords.help");
    }

    private Element meter() {
        return field.getHelperComponent().getElement();
    }
}

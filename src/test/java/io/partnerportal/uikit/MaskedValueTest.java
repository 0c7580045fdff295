package io.partnerportal.uikit;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import io.partnerportal.kernel.Masking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browserless.class)
class MaskedValueTest {

    @Test
    void a_personal_fact_is_masked_until_its_eye_is_opened_and_again_afterwards() {
        var facts = new Facts().masked("E-mail", "a.person@example.com", Masking::email);
        UI.getCurrent().add(facts);
        var eye = _get(facts, NativeButton.class);

        assertThat(facts.getElement().getTextRecursively())
                .contains("a***@example.com")
                .doesNotContain("a.person");
        _click(eye);
        assertThat(facts.getElement().getTextRecursively()).contains("a.person@example.com");
        assertThat(eye.getElement().getAttribute("aria-pressed")).isEqualTo("true");
        _click(eye);
        assertThat(facts.getElement().getTextRecursively()).doesNotContain("a.person");
    }

    @Test
    void where_there_is_nothing_there_is_no_eye() {
        var facts = new Facts().masked("E-mail", null, Masking::email);
        UI.getCurrent().add(facts);

        assertThat(facts.getElement().getTextRecursively()).contains("–");
        _assertNone(facts, NativeButton.class);
    }
}

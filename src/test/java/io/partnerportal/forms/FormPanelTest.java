package io.partnerportal.forms;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.Rejection;
import io.partnerportal.uikit.Browserless;
import io.partnerportal.uikit.NoticeBar;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browserless.class)
class FormPanelTest {

    public record Renaming(String name, String remark) {}

    private final List<Renaming> submitted = new ArrayList<>();
    private @Nullable Rejection refusal;
    private TextField name;

    @BeforeEach
    void a_form() {
        var form = new FormPanel<>(Renaming.class);
        name = form.required("name", new TextField("Name"));
        form.field("remark", new TextField("Remark"));
        form.onSubmit("Rename customer", this::submit);
        UI.getCurrent().add(form);
    }

    @Test
    void what_was_typed_arrives_as_the_command() {
        _setValue(name, "云联");

        _click(_get(BusyButton.class));

        assertThat(submitted).containsExactly(new Renaming("云联", ""));
    }

    @Test
    void a_missing_value_is_said_at_its_field_and_nothing_is_sent() {
        _click(_get(BusyButton.class));

        assertThat(name.isInvalid()).isTrue();
        assertThat(submitted).isEmpty();
    }

    @Test
    void a_refusal_of_a_value_comes_back_to_its_field_and_the_text_stays() {
        refusal = new InvalidField("name", "customers.name-taken");
        _setValue(name, "云联");

        _click(_get(BusyButton.class));

        assertThat(name.isInvalid()).isTrue();
        assertThat(name.getErrorMessage()).contains("customers.name-taken");
        assertThat(name.getValue()).isEqualTo("云联");
        assertThat(_find(NoticeBar.class)).isEmpty();
    }

    @Test
    void any_other_refusal_stands_above_the_form_until_the_next_try() {
        refusal = new NotFound("customers.not-found");
        _setValue(name, "云联");
        _click(_get(BusyButton.class));
        assertThat(_find(NoticeBar.class)).hasSize(1);

        refusal = null;
        _click(_get(BusyButton.class));

        assertThat(_find(NoticeBar.class)).isEmpty();
        assertThat(submitted).hasSize(1);
    }

    @Test
    void the_button_can_be_used_again_after_a_refusal() {
        refusal = new NotFound("customers.not-found");
        _setValue(name, "云联");

        _click(_get(BusyButton.class));

        assertThat(_get(BusyButton.class).isEnabled()).isTrue();
    }

    private void submit(Renaming command) {
        if (refusal != null) {
            throw refusal;
        }
        submitted.add(command);
    }
}

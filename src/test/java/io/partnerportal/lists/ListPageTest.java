package io.partnerportal.lists;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout.BackdropClickEvent;
import com.vaadin.flow.component.textfield.TextField;
import io.partnerportal.forms.BusyButton;
import io.partnerportal.forms.Confirmation;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.uikit.Browserless;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browserless.class)
class ListPageTest {

    public record Renaming(String name) {}

    private ListPage page;
    private TextField name;
    private boolean left;

    @BeforeEach
    void a_form_beside_a_list() {
        page = new ListPage("Customers", "Who buys").onClose(() -> left = true);
        name = new TextField("Name");
        var form = new FormPanel<>(Renaming.class);
        form.required("name", name);
        page.open(new DetailPanel("Rename", () -> left = true).body(form));
        UI.getCurrent().add(page);
    }

    @Test
    void where_nothing_was_typed_a_click_beside_the_form_closes_it() {
        clickBeside();

        assertThat(left).isTrue();
    }

    @Test
    void what_was_typed_is_not_lost_by_a_click_beside_the_form() {
        _setValue(name, "云联");

        clickBeside();

        assertThat(left).isFalse();
        _get(Confirmation.class).close();
        assertThat(name.getValue()).isEqualTo("云联");
    }

    @Test
    void who_means_it_leaves() {
        _setValue(name, "云联");

        clickBeside();
        _click(_get(_get(Confirmation.class), BusyButton.class));

        assertThat(left).isTrue();
        assertThat(_find(Confirmation.class)).isEmpty();
    }

    private void clickBeside() {
        ComponentUtil.fireEvent(page, new BackdropClickEvent(page, true));
    }
}

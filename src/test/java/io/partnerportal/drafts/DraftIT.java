package io.partnerportal.drafts;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TestCallers;
import io.partnerportal.UiTest;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.uikit.NoticeBar;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class DraftIT extends UiTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    enum Colour {
        RED,
        GREEN
    }

    /** One field of each kind. */
    public record Wish(
            String name,
            String note,
            Colour colour,
            @Nullable LocalDate day,
            String password,
            boolean agreed) {}

    @Autowired
    FormDrafts drafts;

    @Autowired
    GivenPeople given;

    private PartnerOnboarded partner;
    private ActingAs acting;

    @BeforeEach
    void somebody() {
        partner = given.aSolutionProvider();
        acting = ActingAs.of(TestCallers.manager(given.aUserOf(partner), partner.id()));
    }

    @AfterEach
    void nobody() {
        acting.close();
    }

    @Test
    void what_was_typed_and_chosen_comes_back_in_another_session_and_says_so() {
        show(drafts.of("wish"));
        fill();

        loseSession();
        show(drafts.of("wish"));

        assertThat(_get(TextField.class).getValue()).isEqualTo("远航科技");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("第一行\n<b>第二行</b>");
        assertThat(_get(RadioButtonGroup.class).getValue()).isEqualTo(Colour.GREEN);
        assertThat(_get(DatePicker.class).getValue()).isEqualTo(DAY);
        assertThat(_get(NoticeBar.class).getElement().getTextRecursively()).contains("已恢复", "丢弃");
    }

    @Test
    void a_password_and_a_tick_under_terms_are_never_kept() {
        show(drafts.of("wish"));
        fill();
        show(drafts.of("wish"));

        assertThat(_get(PasswordField.class).getValue()).isEmpty();
        assertThat(_get(Checkbox.class).getValue()).isFalse();
    }

    @Test
    void only_what_was_changed_is_brought_back() {
        show(drafts.of("wish"), new Wish("远航", "旧说明", Colour.RED, null, "", false));
        _setValue(_get(TextArea.class), "");
        show(drafts.of("wish"), new Wish("远航科技", "新说明", Colour.RED, null, "", false));

        assertThat(_get(TextField.class).getValue()).isEqualTo("远航科技");
        assertThat(_get(TextArea.class).getValue()).isEmpty();
    }

    @Test
    void typing_back_what_stood_there_leaves_no_draft() {
        show(drafts.of("wish"));
        _setValue(_get(TextField.class), "远航");
        _setValue(_get(TextField.class), "");
        show(drafts.of("wish"));

        assertThat(_find(NoticeBar.class)).isEmpty();
    }

    @Test
    void what_is_discarded_or_handed_in_is_gone() {
        show(drafts.of("wish"));
        fill();
        show(drafts.of("wish"));
        _click(_get(Button.class, spec -> spec.withText("丢弃")));
        assertThat(_get(TextField.class).getValue()).isEmpty();
        assertThat(_find(NoticeBar.class)).isEmpty();

        var draft = drafts.of("wish");
        show(draft);
        fill();
        draft.forget();
        show(drafts.of("wish"));
        assertThat(_get(TextField.class).getValue()).isEmpty();
    }

    @Test
    void a_form_about_somebody_else_and_another_reader_have_drafts_of_their_own() {
        var first = PublicId.random();
        var second = PublicId.random();
        show(drafts.of("wish", first));
        fill();
        show(drafts.of("wish", second));
        assertThat(_find(NoticeBar.class)).isEmpty();
        show(drafts.of("wish", List.of(first, second)));
        fill();
        show(drafts.of("wish", List.of(first)));
        assertThat(_find(NoticeBar.class)).isEmpty();
        show(drafts.of("wish", List.of(second, first)));
        assertThat(_find(NoticeBar.class)).hasSize(1);

        acting.close();
        acting = ActingAs.of(TestCallers.manager(given.aUserOf(partner), partner.id()));
        show(drafts.of("wish", first));
        assertThat(_find(NoticeBar.class)).isEmpty();
    }

    private static void fill() {
        _setValue(_get(TextField.class), "远航科技");
        _setValue(_get(TextArea.class), "第一行\n<b>第二行</b>");
        _setValue(colours(), Colour.GREEN);
        _setValue(_get(DatePicker.class), DAY);
        _setValue(_get(PasswordField.class), "Right-pass-7");
        _setValue(_get(Checkbox.class), true);
    }

    private static void show(Draft draft) {
        show(draft, new Wish("", "", Colour.RED, null, "", false));
    }

    private static void show(Draft draft, Wish start) {
        var form = new FormPanel<>(Wish.class);
        var colour = new RadioButtonGroup<Colour>();
        colour.setItems(Colour.values());
        form.field("name", new TextField());
        form.field("note", new TextArea());
        form.field("colour", colour);
        form.field("day", new DatePicker());
        form.field("password", new PasswordField());
        form.field("agreed", new Checkbox());
        UI.getCurrent().removeAll();
        UI.getCurrent().add(draft.over(form.read(start)));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Colour> colours() {
        return _get(RadioButtonGroup.class);
    }
}

package io.partnerportal.agreements;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import io.partnerportal.IntegrationTest;
import io.partnerportal.UiTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class AgreementBoxIT extends UiTest {

    @Autowired
    AgreementTexts texts;

    private AgreementBox box;

    @BeforeEach
    void a_box_on_the_screen() {
        box = new AgreementBox(texts, List.of(Document.NOTICE_RESALE, Document.PRIVACY));
        UI.getCurrent().add(box);
    }

    @Test
    void the_first_text_is_open_to_read_and_each_has_a_tick() {
        assertThat(_find(box, Details.class).stream().map(Details::isOpened)).containsExactly(true, false);
        assertThat(_find(box, Details.class).getFirst().getSummaryText()).isEqualTo("《客户关联伙伴须知（代售）》（版本 1.1）");
        assertThat(_find(box, ListItem.class)).hasSizeGreaterThan(5);
        assertThat(_find(box, Checkbox.class).stream().map(Checkbox::getLabel))
                .containsExactly("我已阅读并同意《客户关联伙伴须知（代售）》", "我已阅读并同意《隐私政策说明》");
    }

    @Test
    void what_is_ticked_carries_the_hash_of_what_was_shown() {
        _find(box, Checkbox.class).forEach(tick -> _setValue(tick, true));

        assertThat(box.agreed().hashes())
                .containsOnlyKeys(Document.NOTICE_RESALE, Document.PRIVACY)
                .containsEntry(
                        Document.PRIVACY,
                        texts.current(Document.PRIVACY, UI.getCurrent().getLocale())
                                .hash());
    }

    @Test
    void a_missing_tick_is_marked() {
        _setValue(_find(box, Checkbox.class).getFirst(), true);

        assertThatExceptionOfType(AgreementRefused.class).isThrownBy(box::agreed);

        assertThat(_find(box, Checkbox.class).stream().map(Checkbox::isInvalid)).containsExactly(false, true);
    }
}

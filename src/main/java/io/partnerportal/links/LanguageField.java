package io.partnerportal.links;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Chooses the language somebody is invited in. */
public final class LanguageField {

    static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private LanguageField() {}

    public static RadioButtonGroup<Locale> of(String label) {
        var field = new RadioButtonGroup<Locale>(label);
        field.setItems(LANGUAGES);
        field.setItemLabelGenerator(language -> word(field, language));
        field.setValue(here());
        return field;
    }

    /**
     * Besides the languages, none of them, which is chosen at first.
     *
     * @param own says what then holds: everybody's own
     */
    public static RadioButtonGroup<Optional<Locale>> orEachOnes(String label, String own) {
        var field = new RadioButtonGroup<Optional<Locale>>(label);
        field.setItems(Stream.concat(
                        Stream.of(Optional.<Locale>empty()), LANGUAGES.stream().map(Optional::of))
                .toList());
        field.setItemLabelGenerator(
                chosen -> chosen.map(language -> word(field, language)).orElse(own));
        field.setValue(Optional.empty());
        return field;
    }

    private static String word(Component field, Locale language) {
        return field.getTranslation("links.language." + language.toLanguageTag());
    }

    /** The reader's own. */
    static Locale here() {
        return UI.getCurrent().getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage())
                ? Locale.ENGLISH
                : Locale.SIMPLIFIED_CHINESE;
    }
}

package io.partnerportal.links;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Locale;

/** Chooses the language somebody is invited in. */
public final class LanguageField {

    static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private LanguageField() {}

    public static RadioButtonGroup<Locale> of(String label) {
        var field = new RadioButtonGroup<Locale>(label);
        field.setItems(LANGUAGES);
        field.setItemLabelGenerator(language -> field.getTranslation("links.language." + language.toLanguageTag()));
        field.setValue(here());
        return field;
    }

    /** The reader's own. */
    static Locale here() {
        return UI.getCurrent().getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage())
                ? Locale.ENGLISH
                : Locale.SIMPLIFIED_CHINESE;
    }
}

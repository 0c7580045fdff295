package io.partnerportal.uikit;

import static java.util.Objects.requireNonNullElse;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Lets screens speak from the same bundles as mails and the open API. */
@Component
class Translations implements I18NProvider {

    private static final long serialVersionUID = 1;

    /** Chinese first: Vaadin falls back to the first one when the browser wants neither. */
    private static final List<Locale> LOCALES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private final transient MessageSource messages;

    Translations(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return LOCALES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return requireNonNullElse(messages.getMessage(key, params, null, locale), "!" + key + "!");
    }
}

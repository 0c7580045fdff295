package io.partnerportal.uikit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;

/** Below a page for visitors: the same page in either language. */
public final class PlainLanguages extends Div {

    private static final long serialVersionUID = 1;

    /** @param back address of the page, beginning with a slash */
    public PlainLanguages(String back) {
        var chinese = new Anchor("language?to=zh-CN&back=" + back, "中文");
        var english = new Anchor("language?to=en&back=" + back, "English");
        var current = getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english : chinese;
        current.getElement().setAttribute("aria-current", "true");
        addClassName("plain-languages");
        add(chinese, english);
        getChildren().forEach(link -> link.getElement().setAttribute("router-ignore", true));
    }
}

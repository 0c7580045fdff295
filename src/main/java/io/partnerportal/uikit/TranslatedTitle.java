package io.partnerportal.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.PageTitleContext;
import com.vaadin.flow.router.PageTitleGenerator;

/** Reads a view's {@code @PageTitle} as a message key and puts the portal's name behind it. */
public class TranslatedTitle implements PageTitleGenerator {

    private static final long serialVersionUID = 1;

    @Override
    public String generatePageTitle(PageTitleContext page) {
        var ui = UI.getCurrent();
        return ui.getTranslation("uikit.title", ui.getTranslation(page.value()));
    }
}

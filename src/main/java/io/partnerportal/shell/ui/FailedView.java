package io.partnerportal.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.partnerportal.uikit.TranslatedTitle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 500: we broke; the reader gets the reference that finds it in the log. */
@ParentLayout(MainLayout.class)
@PageTitle("shell.broken.title")
@DynamicPageTitle(TranslatedTitle.class)
@AnonymousAllowed
class FailedView extends Div implements HasErrorParameter<Exception> {

    private static final Logger log = LoggerFactory.getLogger(FailedView.class);

    private static final long serialVersionUID = 1;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        log.error("Page {} failed", event.getLocation().getPath(), parameter.getException());
        add(new ErrorCard(500, "shell.broken"));
        return 500;
    }
}

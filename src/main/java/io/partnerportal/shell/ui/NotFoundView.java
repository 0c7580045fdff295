package io.partnerportal.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.partnerportal.uikit.TranslatedTitle;

/** 404: no such page, or an address that leads to nothing within the reader's scope. */
@ParentLayout(MainLayout.class)
@PageTitle("shell.not-found.title")
@DynamicPageTitle(TranslatedTitle.class)
@AnonymousAllowed
class NotFoundView extends Div implements HasErrorParameter<NotFoundException> {

    private static final long serialVersionUID = 1;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        add(new ErrorCard(404, "shell.not-found"));
        return 404;
    }
}

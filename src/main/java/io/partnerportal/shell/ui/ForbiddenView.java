package io.partnerportal.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.partnerportal.identity.Navigation;
import io.partnerportal.uikit.TranslatedTitle;

/** 403: the page exists, but the reader's roles do not open it; 404 where it hides from them. */
@ParentLayout(MainLayout.class)
@PageTitle("shell.forbidden.title")
@DynamicPageTitle(TranslatedTitle.class)
@AnonymousAllowed
class ForbiddenView extends Div implements HasErrorParameter<AccessDeniedException> {

    private static final long serialVersionUID = 1;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        if (Navigation.ofRoute(event.getLocation().getPath())
                .filter(Navigation::isHiddenUnlessOpen)
                .isPresent()) {
            add(new ErrorCard(404, "shell.not-found"));
            return 404;
        }
        add(new ErrorCard(403, "shell.forbidden"));
        return 403;
    }
}

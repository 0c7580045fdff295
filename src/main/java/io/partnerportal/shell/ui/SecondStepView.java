package io.partnerportal.shell.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.partnerportal.identity.Open;
import io.partnerportal.shell.SecondStepForm;
import io.partnerportal.uikit.PlainLanguages;
import io.partnerportal.uikit.TranslatedTitle;

/** Asks for the code of the second factor; nobody is signed in before it is right. */
@Route(value = "login/code", autoLayout = false)
@PageTitle("shell.second-step.title")
@DynamicPageTitle(TranslatedTitle.class)
@AnonymousAllowed
@StyleSheet("context://plain.css")
@Open("the password was right, but nobody is signed in before the code is")
class SecondStepView extends Main implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    SecondStepView() {
        addClassName("plain-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!SecondStepForm.isExpected(VaadinServletRequest.getCurrent().getHttpServletRequest())) {
            event.forwardTo("login");
            return;
        }
        var failed = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("failed")
                .isPresent();
        var message = new Paragraph(getTranslation("shell.second-step.failed"));
        message.addClassName("plain-message");
        message.setVisible(failed);
        message.getElement().setAttribute("role", "alert");
        removeAll();
        var card = new Div(
                new H1(getTranslation("shell.second-step.title")),
                message,
                new Paragraph(getTranslation("shell.second-step.text")),
                form(),
                back(),
                new PlainLanguages("/login/code"));
        card.addClassName("plain-card");
        add(card);
    }

    private Anchor back() {
        var back = new Anchor("login", getTranslation("shell.second-step.back"));
        back.addClassName("plain-forgot");
        return back;
    }

    private PlainForm form() {
        var code = new TextField(getTranslation("shell.second-step.code"));
        code.getElement().setProperty("autocomplete", "one-time-code");
        code.setHelperText(getTranslation("shell.second-step.help"));
        code.focus();
        return new PlainForm("login/code").field(code, "code", "").submit(getTranslation("shell.sign-in"));
    }
}

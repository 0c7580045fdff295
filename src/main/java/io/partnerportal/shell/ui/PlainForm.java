package io.partnerportal.shell.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** A form the browser itself posts, so that a password manager and the Enter key work as everywhere. */
@Tag("form")
final class PlainForm extends HtmlContainer {

    private static final long serialVersionUID = 1;

    PlainForm(String address) {
        getElement().setAttribute("method", "post").setAttribute("action", address);
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            hidden(token.getParameterName(), token.getToken());
        }
    }

    PlainForm hidden(String name, String value) {
        var input = new Input();
        input.setType("hidden");
        input.getElement().setAttribute("name", name);
        input.getElement().setAttribute("value", value);
        add(input);
        return this;
    }

    PlainForm field(TextFieldBase<?, String> field, String name, String typed) {
        field.getElement().setProperty("name", name);
        field.setValue(typed);
        field.setWidthFull();
        field.getElement().setProperty("required", true);
        add(field);
        return this;
    }

    PlainForm submit(String verb) {
        var submit = new NativeButton(verb);
        submit.getElement().setAttribute("type", "submit");
        submit.addClassName("plain-submit");
        add(submit);
        return this;
    }
}

package io.partnerportal.shell.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import io.partnerportal.shell.TimeLeft;
import io.partnerportal.signin.SignInSettings;
import java.time.Duration;
import tools.jackson.databind.node.JsonNodeFactory;

/** Warns before an idle sign-in ends and offers to stay; counted in the browser, decided by the server (decision 12b). */
@SpringComponent
@UIScope
@JavaScript("context://session-watch.js")
class SessionWatch extends Div {

    private static final long serialVersionUID = 1;

    private final transient SignInSettings settings;
    private final transient TimeLeft signIn;

    SessionWatch(SignInSettings settings, TimeLeft signIn) {
        this.settings = settings;
        this.signIn = signIn;
        addClassName("pp-session-watch");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var limits = JsonNodeFactory.instance
                .objectNode()
                .put("idle", settings.idle().toMillis())
                .put("warning", settings.warning().toMillis())
                .put("absolute", left().toMillis());
        var words = JsonNodeFactory.instance
                .objectNode()
                .put("title", getTranslation("shell.session.title"))
                .put("text", getTranslation("shell.session.text"))
                .put("stay", getTranslation("shell.session.stay"));
        getElement().executeJs("window.ppSessionWatch(this, $0, $1)", limits, words);
    }

    private Duration left() {
        return VaadinRequest.getCurrent() instanceof VaadinServletRequest request
                ? signIn.left(request.getHttpServletRequest())
                : settings.absolute();
    }

    /** The call itself is the sign of life; the request it comes with has moved the idle end. */
    @ClientCallable
    void stay() {
        // nothing to do beyond arriving
    }
}

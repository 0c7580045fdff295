package io.partnerportal.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import io.partnerportal.kernel.Rejection;
import io.partnerportal.uikit.Notices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Component;

/** What holds for every screen: its language, and what a reader sees when something fails on it. */
@Component
class ScreenDefaults implements VaadinServiceInitListener {

    private static final Logger log = LoggerFactory.getLogger(ScreenDefaults.class);

    private final ReaderLanguage language;

    ScreenDefaults(ReaderLanguage language) {
        this.language = language;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.addSessionInitListener(init -> init.getSession().setErrorHandler(ScreenDefaults::show));
        service.addUIInitListener(init -> speak(init.getUI()));
        service.setSystemMessagesProvider(_ -> reloadSilently());
    }

    private void speak(UI ui) {
        if (VaadinRequest.getCurrent() instanceof VaadinServletRequest request) {
            var locale = language.of(request.getHttpServletRequest());
            ui.getSession().setLocale(locale);
            ui.setLocale(locale);
            ui.getPage().executeJs("document.documentElement.lang = $0", locale.toLanguageTag());
        }
    }

    /** A session that ended loads the page anew; the security chain then asks to sign in and comes back. */
    private static CustomizedSystemMessages reloadSilently() {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        return messages;
    }

    private static void show(ErrorEvent event) {
        var cause = rootOf(event.getThrowable());
        if (cause instanceof Rejection rejection) {
            Notices.refused(rejection);
            return;
        }
        if (cause instanceof AccessDeniedException || cause instanceof AuthenticationCredentialsNotFoundException) {
            Notices.refused("shell.forbidden.text", "");
            return;
        }
        var reference = String.valueOf(MDC.get("request"));
        log.error("Screen failed", event.getThrowable());
        Notices.refused("shell.failed", reference);
    }

    /** Reflection and commands wrap what a listener threw. */
    private static Throwable rootOf(Throwable thrown) {
        var cause = thrown;
        while (!(cause instanceof Rejection) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}

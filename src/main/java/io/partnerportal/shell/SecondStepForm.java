package io.partnerportal.shell;

import io.partnerportal.lockout.NetworkThrottled;
import io.partnerportal.signin.CodeAttempt;
import io.partnerportal.signin.PendingSignIn;
import io.partnerportal.signin.SecondStepOver;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationConverter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Remembers between the two steps of a sign-in whose password was right, and reads the code typed as the second. */
@Component
public class SecondStepForm implements AuthenticationConverter, AuthenticationFailureHandler {

    static final String PAGE = "/login/code";

    private static final String PENDING = "portal.sign-in.pending";
    private static final int LONGEST_CODE = 64;

    private final PlainPages pages;

    SecondStepForm(PlainPages pages) {
        this.pages = pages;
    }

    /** Somebody who brought a session id along must not know the one this user goes on with. */
    static void expect(PendingSignIn pending, HttpServletRequest request) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        request.getSession().setAttribute(PENDING, pending);
    }

    static void forget(HttpServletRequest request) {
        if (request.getSession(false) != null) {
            request.getSession(false).removeAttribute(PENDING);
        }
    }

    /** Whether a code is being waited for in this browser. */
    public static boolean isExpected(HttpServletRequest request) {
        return pending(request).isPresent();
    }

    @Override
    public Authentication convert(HttpServletRequest request) {
        var pending = pending(request).orElseThrow(SecondStepOver::new);
        var code = Objects.requireNonNullElse(request.getParameter("code"), "").strip();
        return new CodeAttempt(
                pending, code.substring(0, Math.min(code.length(), LONGEST_CODE)), SignInForm.originOf(request));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        switch (failure) {
            case NetworkThrottled _ -> pages.throttled(response);
            case SecondStepOver _ -> {
                forget(request);
                response.sendRedirect("/login?expired");
            }
            default -> response.sendRedirect(PAGE + "?failed");
        }
    }

    private static Optional<PendingSignIn> pending(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((PendingSignIn) session.getAttribute(PENDING));
    }
}

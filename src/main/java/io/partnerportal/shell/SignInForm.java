package io.partnerportal.shell;

import io.partnerportal.lockout.NetworkThrottled;
import io.partnerportal.lockout.Origin;
import io.partnerportal.signin.SecondStepNeeded;
import io.partnerportal.signin.SignInAttempt;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationConverter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Reads what was typed on the sign-in page, and sends the reader back there when it was wrong. */
@Component
class SignInForm implements AuthenticationConverter, AuthenticationFailureHandler {

    private static final int LONGEST_PASSWORD = 1024;

    private final PlainPages pages;

    SignInForm(PlainPages pages) {
        this.pages = pages;
    }

    @Override
    public Authentication convert(HttpServletRequest request) {
        var typed = TypedSignIn.take(request);
        var password = Objects.requireNonNullElse(request.getParameter("password"), "");
        if (password.isEmpty() || password.length() > LONGEST_PASSWORD) {
            throw new BadCredentialsException("No usable password");
        }
        return new SignInAttempt(
                typed.account(),
                typed.tab().equals(TypedSignIn.USER_TAB) ? typed.user() : null,
                password,
                originOf(request));
    }

    static Origin originOf(HttpServletRequest request) {
        return new Origin(
                request.getRemoteAddr(), Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), ""));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        switch (failure) {
            case NetworkThrottled _ -> pages.throttled(response);
            case SecondStepNeeded needed -> {
                SecondStepForm.expect(needed.pending(), request);
                response.sendRedirect(SecondStepForm.PAGE);
            }
            default ->
                response.sendRedirect(
                        "/login?failed&tab=" + TypedSignIn.of(request).tab());
        }
    }
}

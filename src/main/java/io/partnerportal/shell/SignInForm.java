package io.partnerportal.shell;

import io.partnerportal.accounts.NetworkThrottled;
import io.partnerportal.accounts.SignInAttempt;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationConverter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Reads what was typed on the sign-in page, and sends the reader back there when it was wrong. */
@Component
class SignInForm implements AuthenticationConverter, AuthenticationFailureHandler {

    private static final int LONGEST = 300;
    private static final int LONGEST_PASSWORD = 1024;

    private final PlainPages pages;

    SignInForm(PlainPages pages) {
        this.pages = pages;
    }

    @Override
    public Authentication convert(HttpServletRequest request) {
        var typed = typed(request);
        request.getSession().setAttribute(Typed.ATTRIBUTE, typed);
        var password = Objects.requireNonNullElse(request.getParameter("password"), "");
        if (password.isEmpty() || password.length() > LONGEST_PASSWORD) {
            throw new BadCredentialsException("No usable password");
        }
        return new SignInAttempt(
                typed.account(),
                typed.tab().equals(Typed.USER_TAB) ? typed.user() : null,
                password,
                request.getRemoteAddr(),
                Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), ""));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof NetworkThrottled) {
            pages.write(
                    response,
                    HttpStatus.TOO_MANY_REQUESTS,
                    pages.error(HttpStatus.TOO_MANY_REQUESTS, "shell.throttled", ""));
            return;
        }
        response.sendRedirect("/login?failed&tab=" + typed(request).tab());
    }

    private static Typed typed(HttpServletRequest request) {
        var tab = Typed.USER_TAB.equals(request.getParameter("tab")) ? Typed.USER_TAB : Typed.ACCOUNT_TAB;
        return new Typed(tab, text(request.getParameter("account")), text(request.getParameter("user")));
    }

    private static String text(@Nullable String parameter) {
        var text = Objects.requireNonNullElse(parameter, "").strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** What the reader typed, kept over a failed attempt; never the password. */
    record Typed(String tab, String account, String user) implements Serializable {

        static final String ATTRIBUTE = "portal.sign-in.typed";
        static final String ACCOUNT_TAB = "account";
        static final String USER_TAB = "user";
    }
}

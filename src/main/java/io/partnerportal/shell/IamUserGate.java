package io.partnerportal.shell;

import io.partnerportal.identity.Caller;
import io.partnerportal.identity.UserKind;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 401 to IAM users (IAM子用户) on everything but signing out and the language (S18, decision 9): they
 * were made outside organisation management and may only learn why they cannot come in.
 */
class IamUserGate extends OncePerRequestFilter {

    private static final Set<String> OPEN = Set.of("/login", "/logout", "/language", "/plain.css", "/mark.svg");

    private final SignInContextRepository signIns;
    private final PlainPages pages;

    IamUserGate(SignInContextRepository signIns, PlainPages pages) {
        this.signIns = signIns;
        this.pages = pages;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return OPEN.contains(
                request.getRequestURI().substring(request.getContextPath().length()));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var caller = signIns.caller(request).filter(IamUserGate::isIamUser);
        if (caller.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Portal");
        var csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        pages.write(
                response, HttpStatus.UNAUTHORIZED, pages.iamUser(caller.get().name(), csrf));
    }

    private static boolean isIamUser(Caller caller) {
        return caller.userKind() == UserKind.IAM;
    }
}

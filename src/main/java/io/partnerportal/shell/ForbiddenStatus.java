package io.partnerportal.shell;

import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Navigation;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives the answer to a page whose permission the caller lacks the status 403 (decision 9), or 404 where it hides then. What is in it stays: the
 * screen that says so within the frame, which by itself is loaded behind a 200 for every address.
 */
class ForbiddenStatus extends OncePerRequestFilter {

    private final SignInContextRepository signIns;

    ForbiddenStatus(SignInContextRepository signIns) {
        this.signIns = signIns;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SetUpGate.asksForPage(request)
                && signIns.caller(request)
                        .filter(caller -> isForbidden(caller, request))
                        .isPresent()) {
            response.setStatus(status(request));
        }
        chain.doFilter(request, response);
    }

    private static int status(HttpServletRequest request) {
        return page(path(request)).filter(Navigation::isHiddenUnlessOpen).isPresent()
                ? HttpServletResponse.SC_NOT_FOUND
                : HttpServletResponse.SC_FORBIDDEN;
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length() + 1);
    }

    private static boolean isForbidden(Caller caller, HttpServletRequest request) {
        return !caller.mustChangePassword()
                && page(path(request))
                        .flatMap(Navigation::permission)
                        .filter(permission -> !caller.may(permission))
                        .isPresent();
    }

    /** Behind a page's own address may stand what it shows, such as an id or a tab. */
    private static Optional<Navigation> page(String path) {
        var page = Navigation.ofRoute(path);
        var shorter = path.lastIndexOf('/');
        return page.isPresent() || shorter < 0 ? page : page(path.substring(0, shorter));
    }
}

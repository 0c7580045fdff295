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
 * Gives the answer to a page whose permission the caller lacks the status 403 (decision 9). What is in it stays: the
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
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
        chain.doFilter(request, response);
    }

    private static boolean isForbidden(Caller caller, HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length() + 1);
        return !caller.mustChangePassword()
                && page(path)
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

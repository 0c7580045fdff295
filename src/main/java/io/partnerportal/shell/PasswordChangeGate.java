package io.partnerportal.shell;

import com.vaadin.flow.spring.security.RequestUtil;
import io.partnerportal.identity.Caller;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads whoever has a password that somebody else set to the one page where it is changed (R28). Within a screen
 * {@link PasswordChangeGuard} does the same, and the doors are shut because such a caller holds no permission.
 */
class PasswordChangeGate extends OncePerRequestFilter {

    static final String PAGE = "change-password";

    private static final Set<String> OPEN = Set.of("/" + PAGE, "/login", "/logout", "/language", "/error");
    private static final Set<String> FILES = Set.of(".css", ".js", ".svg", ".woff2", ".png", ".ico");

    private final SignInContextRepository signIns;
    private final RequestUtil screens;

    PasswordChangeGate(SignInContextRepository signIns, RequestUtil screens) {
        this.signIns = signIns;
        this.screens = screens;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isOpen(request)
                || !signIns.caller(request).map(Caller::mustChangePassword).orElse(false)) {
            chain.doFilter(request, response);
        } else if (request.getMethod().equals("GET")) {
            response.sendRedirect(request.getContextPath() + "/" + PAGE);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** The screen's own requests and files go through: no other screen can be opened by them. */
    private boolean isOpen(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return OPEN.contains(path)
                || path.startsWith("/VAADIN/")
                || FILES.stream().anyMatch(path::endsWith)
                || screens.isFrameworkInternalRequest(request);
    }
}

package io.partnerportal.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/** Leads every page of an empty portal to its set-up, and says that there is no such page once it is set up. */
class SetUpGate extends OncePerRequestFilter {

    private static final String PAGE = "/set-up";
    private static final Set<String> OPEN = Set.of(PAGE, "/language");

    private final SetUp setUp;

    SetUpGate(SetUp setUp) {
        this.setUp = setUp;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.equals(PAGE) && !setUp.isOpen()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (asksForPage(request) && !OPEN.contains(path) && setUp.isOpen()) {
            response.sendRedirect(request.getContextPath() + PAGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** As opposed to a style sheet, a picture or a heartbeat. */
    static boolean asksForPage(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return request.getMethod().equals("GET") && accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }
}

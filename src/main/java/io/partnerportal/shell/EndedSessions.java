package io.partnerportal.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Throws a browser session away as soon as its sign-in no longer holds: signed out elsewhere, idle too long,
 * user disabled. What is open in the browser then asks to sign in again instead of showing old data.
 */
class EndedSessions extends OncePerRequestFilter {

    private final SignInContextRepository signIns;

    EndedSessions(SignInContextRepository signIns) {
        this.signIns = signIns;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SignInContextRepository.ticket(request).isPresent()
                && signIns.caller(request).isEmpty()) {
            request.getSession().invalidate();
        }
        chain.doFilter(request, response);
    }
}

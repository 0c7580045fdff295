package io.partnerportal.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Component;

/** After a sign-in: a new form token, then the page the reader wanted, or the home page. */
@Component
class Arrival extends SavedRequestAwareAuthenticationSuccessHandler {

    /** Spring's filter would go on down the chain; the answer is the redirect alone. */
    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, Authentication authentication)
            throws IOException, ServletException {
        new HttpSessionCsrfTokenRepository().saveToken(null, request, response);
        TypedSignIn.forget(request);
        SecondStepForm.forget(request);
        onAuthenticationSuccess(request, response, authentication);
    }
}

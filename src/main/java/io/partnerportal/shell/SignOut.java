package io.partnerportal.shell;

import io.partnerportal.signin.SignIns;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Ends the sign-in row, so that no copy of the session lives on. */
@Component
class SignOut implements LogoutHandler {

    private final SignIns signIns;

    SignOut(SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        SignInContextRepository.ticket(request).ifPresent(signIns::signOut);
    }
}

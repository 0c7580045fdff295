package io.partnerportal.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a reader typed on the sign-in page, kept over a failed attempt; never the password.
 *
 * @param tab {@link #ACCOUNT_TAB} or {@link #USER_TAB}
 * @param user empty on the account tab
 */
public record TypedSignIn(String tab, String account, String user) implements Serializable {

    public static final String ACCOUNT_TAB = "account";
    public static final String USER_TAB = "user";

    private static final String ATTRIBUTE = "portal.sign-in.typed";
    private static final int LONGEST = 300;

    /** Reads the posted form and remembers it in the browser session. */
    static TypedSignIn take(HttpServletRequest request) {
        var tab = USER_TAB.equals(request.getParameter("tab")) ? USER_TAB : ACCOUNT_TAB;
        var typed = new TypedSignIn(tab, text(request.getParameter("account")), text(request.getParameter("user")));
        request.getSession().setAttribute(ATTRIBUTE, typed);
        return typed;
    }

    /** What was typed last in this browser session, empty at first. */
    public static TypedSignIn of(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof TypedSignIn typed
                ? typed
                : new TypedSignIn(ACCOUNT_TAB, "", "");
    }

    static void forget(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(ATTRIBUTE);
        }
    }

    private static String text(@Nullable String parameter) {
        var text = Objects.requireNonNullElse(parameter, "").strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}

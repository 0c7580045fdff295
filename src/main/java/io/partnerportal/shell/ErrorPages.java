package io.partnerportal.shell;

import io.partnerportal.identity.Open;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.slf4j.MDC;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a browser sees when a request fails outside a screen: what happened, what to do, what to quote. */
@Controller
@Open("says what went wrong to whoever it went wrong for")
class ErrorPages implements ErrorController {

    private final PlainPages pages;

    ErrorPages(PlainPages pages) {
        this.pages = pages;
    }

    @RequestMapping("/error")
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = Objects.requireNonNullElse(
                HttpStatus.resolve(
                        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 500),
                HttpStatus.INTERNAL_SERVER_ERROR);
        var key = switch (status) {
            case UNAUTHORIZED -> "shell.unauthorized";
            case FORBIDDEN -> "shell.forbidden";
            case NOT_FOUND -> "shell.not-found";
            default -> status.is4xxClientError() ? "shell.bad-request" : "shell.broken";
        };
        pages.write(response, status, pages.error(status, key, Objects.requireNonNullElse(MDC.get("request"), "")));
    }
}

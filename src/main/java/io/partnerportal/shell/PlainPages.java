package io.partnerportal.shell;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** The few pages that must work without the application behind them: plain HTML, both languages at once. */
@Component
class PlainPages {

    private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private final MessageSource messages;

    PlainPages(MessageSource messages) {
        this.messages = messages;
    }

    void write(HttpServletResponse response, HttpStatus status, String html) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(html);
    }

    /** Too many failures from one network. */
    void throttled(HttpServletResponse response) throws IOException {
        write(response, HttpStatus.TOO_MANY_REQUESTS, error(HttpStatus.TOO_MANY_REQUESTS, "shell.throttled", ""));
    }

    /** Why an IAM user cannot come in, and what to do about it (S18). */
    String iamUser(String user, CsrfToken csrf) {
        var signOut = """
                <form method="post" action="/logout">
                  <input type="hidden" name="%s" value="%s">
                  <button type="submit">%s</button>
                </form>
                """.formatted(
                htmlEscape(csrf.getParameterName()), htmlEscape(csrf.getToken()), htmlEscape(both("shell.sign-out")));
        return page("401", "shell.iam.title", "shell.iam.text", signOut, user);
    }

    /** @param reference request id that is in the log, empty where there is nothing to look up */
    String error(HttpStatus status, String key, String reference) {
        var home = "<p><a href=\"/\">%s</a></p>".formatted(htmlEscape(both("shell.error.home")));
        return page(Integer.toString(status.value()), key + ".title", key + ".text", home, reference);
    }

    private String page(String code, String title, String text, String action, String detail) {
        var sections = new StringBuilder();
        for (var language : LANGUAGES) {
            sections.append("""
                    <section lang="%s">
                      <h1>%s</h1>
                      <p>%s</p>
                    </section>
                    """.formatted(language.toLanguageTag(), say(title, language), say(text, language, detail)));
        }
        return """
                <!doctype html>
                <html lang="zh-CN">
                <head>
                  <meta charset="utf-8">
                  <meta name="viewport" content="width=device-width, initial-scale=1">
                  <title>%s</title>
                  <link rel="stylesheet" href="/plain.css">
                </head>
                <body>
                  <main class="plain-card">
                    <p class="plain-code">%s</p>
                    %s
                    %s
                  </main>
                </body>
                </html>
                """.formatted(htmlEscape(both(title)), code, sections, action);
    }

    private String both(String key) {
        return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE) + " · "
                + messages.getMessage(key, null, Locale.ENGLISH);
    }

    private String say(String key, Locale language, Object... details) {
        return htmlEscape(messages.getMessage(key, details, language));
    }
}

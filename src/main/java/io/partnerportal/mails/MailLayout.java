package io.partnerportal.mails;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One mail as HTML and as plain text. Everything that is filled in is escaped here; styles stand inline because mail
 * programs read no others.
 *
 * @param code shown large, to be typed; absent without one
 * @param button absent without one
 * @param second a small link below everything else; absent without one
 */
record MailLayout(
        String language,
        String sender,
        String title,
        String greeting,
        List<String> paragraphs,
        @Nullable String code,
        @Nullable Button button,
        @Nullable Second second,
        String footer) {

    private static final String FONT =
            "font-family:-apple-system,'Segoe UI','PingFang SC','Microsoft YaHei',sans-serif";

    private static final String HTML = """
                <!doctype html>
                <html lang="%s">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s</title></head>
                <body style="margin:0;padding:0;background:#f2f4f8">
                <table role="presentation" width="100%%" cellpadding="0" cellspacing="0" style="background:#f2f4f8">
                <tr><td align="center" style="padding:32px 12px">
                <table role="presentation" width="100%%" cellpadding="0" cellspacing="0" style="max-width:560px;%s">
                <tr><td style="padding:0 4px 12px;font-size:14px;font-weight:600;color:#1f55d6">%s</td></tr>
                <tr><td style="padding:32px;background:#ffffff;border:1px solid #dfe3ea;border-radius:8px">
                <h1 style="margin:0 0 20px;font-size:20px;line-height:1.4;color:#1b2433">%s</h1>
                %s%s%s
                </td></tr>
                <tr><td style="padding:16px 4px 0;font-size:12px;line-height:1.6;color:#5b6575">%s%s</td></tr>
                </table>
                </td></tr>
                </table>
                </body>
                </html>
                """;

    /**
     * @param below what stands above the address in letters, for programs that show no buttons
     */
    record Button(String label, String address, String below) {}

    /** A link for whoever the mail does not concern. */
    record Second(String label, String address) {}

    String html() {
        return HTML.formatted(
                htmlEscape(language),
                htmlEscape(title),
                FONT,
                htmlEscape(sender),
                htmlEscape(title),
                paragraphsInHtml(),
                codeInHtml(),
                buttonInHtml(),
                htmlEscape(footer),
                secondInHtml());
    }

    String text() {
        var parts = new ArrayList<String>();
        parts.add(greeting);
        parts.addAll(paragraphs);
        if (code != null) {
            parts.add("    " + code);
        }
        if (button != null) {
            parts.add(button.label() + "\n" + button.address());
        }
        if (second != null) {
            parts.add(second.label() + "\n" + second.address());
        }
        parts.add("-- \n" + sender + "\n" + footer);
        return String.join("\n\n", parts) + "\n";
    }

    private String paragraphsInHtml() {
        return Stream.concat(Stream.of(greeting), paragraphs.stream())
                .map(text -> "<p style=\"margin:0 0 14px;font-size:15px;line-height:1.7;color:#2c3646\">"
                        + htmlEscape(text) + "</p>\n")
                .collect(Collectors.joining());
    }

    private String codeInHtml() {
        return code == null ? "" : """
                <p style="margin:20px 0;padding:14px;background:#f2f4f8;border-radius:6px;text-align:center;\
                font-family:Consolas,Menlo,monospace;font-size:28px;letter-spacing:6px;color:#1b2433">%s</p>
                """.formatted(htmlEscape(code));
    }

    private String buttonInHtml() {
        if (button == null) {
            return "";
        }
        var address = htmlEscape(button.address());
        return """
                <table role="presentation" cellpadding="0" cellspacing="0" style="margin:22px 0"><tr>
                <td style="background:#1f55d6;border-radius:6px"><a href="%s" style="display:inline-block;\
                padding:11px 22px;font-size:15px;font-weight:600;color:#ffffff;text-decoration:none">%s</a></td>
                </tr></table>
                <p style="margin:0;font-size:12px;line-height:1.6;color:#5b6575">%s<br>
                <a href="%s" style="color:#1f55d6;word-break:break-all">%s</a></p>
                """.formatted(address, htmlEscape(button.label()), htmlEscape(button.below()), address, address);
    }

    private String secondInHtml() {
        return second == null
                ? ""
                : "<br><a href=\"%s\" style=\"color:#5b6575\">%s</a>"
                        .formatted(htmlEscape(second.address()), htmlEscape(second.label()));
    }
}

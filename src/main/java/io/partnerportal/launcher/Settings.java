package io.partnerportal.launcher;

import static io.partnerportal.launcher.SettingKind.ADDRESS;
import static io.partnerportal.launcher.SettingKind.DIRECTORY;
import static io.partnerportal.launcher.SettingKind.DURATION;
import static io.partnerportal.launcher.SettingKind.FILE;
import static io.partnerportal.launcher.SettingKind.LOG_FORMAT;
import static io.partnerportal.launcher.SettingKind.LOG_PLACE;
import static io.partnerportal.launcher.SettingKind.MAIL_SECURITY;
import static io.partnerportal.launcher.SettingKind.NETWORKS;
import static io.partnerportal.launcher.SettingKind.NUMBER;
import static io.partnerportal.launcher.SettingKind.PORT;
import static io.partnerportal.launcher.SettingKind.SIZE;
import static io.partnerportal.launcher.SettingKind.SWITCH;
import static io.partnerportal.launcher.SettingKind.TEXT;
import static io.partnerportal.launcher.SettingKind.WEB_ADDRESS;
import static io.partnerportal.launcher.SettingKind.ZONE;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The one table of everything that can be set (decision 33). A new setting is a row here and nowhere else: the
 * default reaches the application from here, {@code docs/settings.md} is written from here, and what is not here
 * is refused at start.
 */
final class Settings {

    static final List<Setting> ALL = List.of(
            setting("home", DIRECTORY, "${user.home}/.partner-portal", "Data, keys and logs of this portal."),
            setting(
                    "bind",
                    ADDRESS,
                    "127.0.0.1",
                    "Address it listens on; any but a loopback address turns the demo off."),
            setting("port", PORT, "8080", "Port of the portal."),
            setting(
                    "management-port",
                    PORT,
                    "",
                    "Loopback port of `/actuator/health` and `/actuator/prometheus`; the portal's port + 1 unless set."),
            setting(
                    "demo",
                    SWITCH,
                    "",
                    "Demo data and demo sign-ins; on unless the portal listens beyond loopback or uses a database server of yours, and then always off."),
            setting("heap", SIZE, "512m", "Heap of the Java process; read by the script `portal`."),
            setting(
                    "log-to",
                    LOG_PLACE,
                    "file",
                    "`file`: `portal.log` in the home, with short lines on the console; `console`: the log itself on the console."),
            setting("log-format", LOG_FORMAT, "", "JSON log lines of that layout instead of text."),
            setting("database.buffer-pool", SIZE, "512M", "Memory the embedded database keeps data pages in."),
            setting(
                    "business-zone",
                    ZONE,
                    "Asia/Shanghai",
                    "Time zone of business days, deadlines and cut-offs; leave it alone once data exist."),
            setting(
                    "public-url",
                    WEB_ADDRESS,
                    "http://${portal.bind}:${portal.port}",
                    "Where readers reach the portal; the links in mails begin with it. With `https` the cookie is for encrypted requests only."),
            setting(
                    "proxies",
                    NETWORKS,
                    "",
                    "The proxies whose `X-Forwarded-…` headers are believed; nobody else's are."),
            setting(
                    "secret-key-file",
                    FILE,
                    "${portal.home}/secret.key",
                    "The key that secrets in the database are encrypted with, made on first use; all nodes need the same one."),
            setting("mail.host", TEXT, "", "The SMTP server mails leave through; without one they wait."),
            setting("mail.port", PORT, "587", "Its port."),
            setting(
                    "mail.security",
                    MAIL_SECURITY,
                    "starttls",
                    "`starttls` or `tls` to encrypt the way to it, `none` for a server on this machine."),
            setting("mail.user", TEXT, "", "User name at the server; empty where it asks for none."),
            setting("mail.password", TEXT, "", "Password at the server."),
            setting("mail.from", TEXT, "", "Address mails come from; needed with a server."),
            setting("mail.reply-to", TEXT, "", "Address answers go to, where it is another."),
            setting("mail.sender-chinese", TEXT, "伙伴中心", "Name mails are signed with in Chinese."),
            setting("mail.sender-english", TEXT, "Partner Portal", "Name mails are signed with in English."),
            setting("mail.connect-timeout", DURATION, "10s", "How long reaching the server may take."),
            setting("mail.timeout", DURATION, "30s", "How long each of its answers may take."),
            setting("mail.keep-days", NUMBER, "90", "Days a sent or given-up mail stays in the list of the operator."),
            setting("messages.keep-days", NUMBER, "180", "Days a message stays in the message centre."),
            setting(
                    "mailbox",
                    SWITCH,
                    "",
                    "A mailbox on this machine that catches every mail and shows it at `/mailbox`; on unless there is a mail server, the portal listens beyond loopback or uses a database server of yours, and then always off."),
            setting(
                    "imports",
                    DIRECTORY,
                    "${portal.home}/imports",
                    "Uploaded bills while they wait; shared by all nodes."),
            setting("exports", DIRECTORY, "${portal.home}/exports", "Finished export files; shared by all nodes."),
            setting(
                    "export.inline-rows",
                    NUMBER,
                    "100000",
                    "Exports of more rows become a task in the export records."),
            setting("export.keep-days", NUMBER, "3", "Days an export file is kept."),
            setting(
                    "consumption.summary-months",
                    NUMBER,
                    "36",
                    "Months a partner can look back in the consumption summary."),
            setting(
                    "consumption.detail-months",
                    NUMBER,
                    "18",
                    "Months a partner can look back in the consumption detail."),
            setting(
                    "consumption.turn",
                    DURATION,
                    "60s",
                    "An import that gives no sign of life this long is taken over by another node."),
            setting(
                    "consumption.keep-superseded",
                    DURATION,
                    "35d",
                    "The lines of an import that another replaced are kept this long."),
            setting("consumption.max-file-bytes", NUMBER, "4294967296", "Largest bill accepted, unpacked."),
            setting("sign-in.idle", DURATION, "15m", "A browser left alone this long is signed out."),
            setting("sign-in.warning", DURATION, "2m", "The reader is warned this long before."),
            setting("sign-in.absolute", DURATION, "12h", "Nobody stays signed in longer."),
            setting(
                    "sign-in.window",
                    DURATION,
                    "15m",
                    "Failed sign-ins are counted over this time; a lock lasts as long."),
            setting("sign-in.user-failures", NUMBER, "5", "So many failures lock the user."),
            setting(
                    "sign-in.network-failures",
                    NUMBER,
                    "100",
                    "So many failures from one /24 or /64 are answered with 429."),
            setting(
                    "operations.seal-file",
                    FILE,
                    "${portal.home}/operation-log.seal",
                    "The newest seal of the operation log, which `./portal verify` compares it with; shared by all nodes."),
            setting(
                    "operations.keep-days",
                    NUMBER,
                    "1095",
                    "Days an operation record is kept at least, 180 or more; whole months go."),
            setting("roles.most", NUMBER, "10", "Custom roles a partner can make."),
            setting("sites.home", TEXT, "cn", "Key of the site this portal serves; new accounts belong to it."),
            setting("sites.known.*.chinese", TEXT, "", "Chinese name of the vendor's site with that key."),
            setting("sites.known.*.english", TEXT, "", "Its English name."),
            setting("sites.known.*.address", TEXT, "", "Its address, suggested to accounts that belong there."));

    private Settings() {}

    private static Setting setting(String key, SettingKind kind, String standard, String meaning) {
        return new Setting(Setting.PREFIX + key, kind, standard, meaning);
    }

    /** The lowest-ranking source of properties. */
    static Map<String, Object> standards() {
        return ALL.stream()
                .filter(Setting::hasStandard)
                .collect(Collectors.toUnmodifiableMap(Setting::key, Setting::standard));
    }

    /** The text of {@code docs/settings.md}. */
    static String document() {
        return """
                # Settings

                Each can be given as an environment variable, or as a property (`--portal.port=9000` behind \
                `./portal run`, or a line in `config/application.properties` where it is started). What is not in \
                this table is refused at start. The database server is named by Spring Boot's own \
                `SPRING_DATASOURCE_URL`, `SPRING_DATASOURCE_USERNAME` and `SPRING_DATASOURCE_PASSWORD`; see \
                [running.md](running.md).

                | variable | property | default | meaning |
                |---|---|---|---|
                %s
                """.formatted(rows(Settings::row));
    }

    private static String rows(Function<Setting, String> row) {
        return ALL.stream().map(row).collect(Collectors.joining("\n"));
    }

    private static String row(Setting setting) {
        return "| `%s` | `%s` | %s | %s Takes %s. |"
                .formatted(
                        setting.variable(),
                        setting.key(),
                        setting.standard().isEmpty() ? "" : "`" + setting.standard() + "`",
                        setting.meaning(),
                        setting.kind().looks());
    }
}

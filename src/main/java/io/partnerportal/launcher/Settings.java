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
import java.util.stream.Stream;

/**
 * The one table of everything that can be set (decision 33). A new setting is a row here, or in
 * {@link BusinessSettings} where it belongs to a business rule, and nowhere else: the
 * default reaches the application from here, {@code docs/settings.md} is written from here, and what is not here
 * is refused at start.
 */
final class Settings {

    private static final List<Setting> OPERATION = List.of(
            Setting.of("home", DIRECTORY, "${user.home}/.partner-portal", "Data, keys and logs of this portal."),
            Setting.of(
                    "bind",
                    ADDRESS,
                    "127.0.0.1",
                    "Address it listens on; any but a loopback address turns the demo off."),
            Setting.of("port", PORT, "8080", "Port of the portal."),
            Setting.of(
                    "management-port",
                    PORT,
                    "",
                    "Loopback port of `/actuator/health` and `/actuator/prometheus`; the portal's port + 1 unless set."),
            Setting.of(
                    "demo",
                    SWITCH,
                    "",
                    "Demo data and demo sign-ins; on unless the portal listens beyond loopback or uses a database server of yours, and then always off."),
            Setting.of("heap", SIZE, "512m", "Heap of the Java process; read by the script `portal`."),
            Setting.of(
                    "log-to",
                    LOG_PLACE,
                    "file",
                    "`file`: `portal.log` in the home, with short lines on the console; `console`: the log itself on the console."),
            Setting.of("log-format", LOG_FORMAT, "", "JSON log lines of that layout instead of text."),
            Setting.of("database.buffer-pool", SIZE, "512M", "Memory the embedded database keeps data pages in."),
            Setting.of(
                    "business-zone",
                    ZONE,
                    "Asia/Shanghai",
                    "Time zone of business days, deadlines and cut-offs; leave it alone once data exist."),
            Setting.of(
                    "public-url",
                    WEB_ADDRESS,
                    "http://${portal.bind}:${portal.port}",
                    "Where readers reach the portal; the links in mails begin with it. With `https` the cookie is for encrypted requests only."),
            Setting.of(
                    "proxies",
                    NETWORKS,
                    "",
                    "The proxies whose `X-Forwarded-…` headers are believed; nobody else's are."),
            Setting.of(
                    "secret-key-file",
                    FILE,
                    "${portal.home}/secret.key",
                    "The key that secrets in the database are encrypted with, made on first use; all nodes need the same one."),
            Setting.of("mail.host", TEXT, "", "The SMTP server mails leave through; without one they wait."),
            Setting.of("mail.port", PORT, "587", "Its port."),
            Setting.of(
                    "mail.security",
                    MAIL_SECURITY,
                    "starttls",
                    "`starttls` or `tls` to encrypt the way to it, `none` for a server on this machine."),
            Setting.of("mail.user", TEXT, "", "User name at the server; empty where it asks for none."),
            Setting.of("mail.password", TEXT, "", "Password at the server."),
            Setting.of(
                    "mail.authorities",
                    FILE,
                    "",
                    "PEM file of the authorities that sign the server's certificate, where they are not those Java knows."),
            Setting.of("mail.from", TEXT, "", "Address mails come from; needed with a server."),
            Setting.of("mail.reply-to", TEXT, "", "Address answers go to, where it is another."),
            Setting.of("mail.sender-chinese", TEXT, "伙伴中心", "Name mails are signed with in Chinese."),
            Setting.of("mail.sender-english", TEXT, "Partner Portal", "Name mails are signed with in English."),
            Setting.of("mail.connect-timeout", DURATION, "10s", "How long reaching the server may take."),
            Setting.of("mail.timeout", DURATION, "30s", "How long each of its answers may take."),
            Setting.of(
                    "mail.keep-days", NUMBER, "90", "Days a sent or given-up mail stays in the list of the operator."),
            Setting.of("messages.keep-days", NUMBER, "180", "Days a message stays in the message centre."),
            Setting.of(
                    "mailbox",
                    SWITCH,
                    "",
                    "A mailbox on this machine that catches every mail and shows it at `/mailbox`; on unless there is a mail server, the portal listens beyond loopback or uses a database server of yours, and then always off."),
            Setting.of(
                    "imports",
                    DIRECTORY,
                    "${portal.home}/imports",
                    "Uploaded bills while they wait; shared by all nodes."),
            Setting.of("exports", DIRECTORY, "${portal.home}/exports", "Finished export files; shared by all nodes."),
            Setting.of(
                    "export.inline-rows",
                    NUMBER,
                    "100000",
                    "Exports of more rows become a task in the export records."),
            Setting.of("export.keep-days", NUMBER, "3", "Days an export file is kept."));

    static final List<Setting> ALL =
            Stream.concat(OPERATION.stream(), BusinessSettings.ALL.stream()).toList();

    private Settings() {}

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

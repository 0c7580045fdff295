package io.partnerportal.dashboard;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.kernel.CsvText;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/** The operator's list of announcements as a file that a spreadsheet can open and that runs nothing in it. */
@Service
@Allowed(Permission.OPERATE_ANNOUNCEMENTS)
public class AnnouncementExport {

    private static final int MOST = 100_000;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xxx", Locale.ROOT);
    private static final List<String> HEADINGS = List.of(
            "title", "title-en", "severity", "state", "from", "until", "audiences", "text", "text-en", "created");

    private final AnnouncementQueries announcements;
    private final BusinessCalendar calendar;
    private final MessageSource words;

    AnnouncementExport(AnnouncementQueries announcements, BusinessCalendar calendar, MessageSource words) {
        this.announcements = announcements;
        this.calendar = calendar;
        this.words = words;
    }

    public String fileName() {
        return "announcements-" + calendar.today() + ".csv";
    }

    /**
     * Returns how many were written.
     *
     * @param text part of a title, empty for all
     * @param state absent for all
     */
    public int csv(String text, @Nullable AnnouncementState state, Locale locale, OutputStream out) throws IOException {
        var rows = announcements.newest(text, state, MOST);
        var writer = new OutputStreamWriter(out, UTF_8);
        writer.write(CsvText.BYTE_ORDER_MARK);
        line(writer, HEADINGS.stream().map(heading -> word("dashboard.announcement." + heading, locale)));
        for (var row : rows) {
            line(writer, cells(row, locale));
        }
        writer.flush();
        return rows.size();
    }

    private Stream<String> cells(AnnouncementRow row, Locale locale) {
        return Stream.of(
                row.title(),
                Objects.requireNonNullElse(row.titleEn(), ""),
                word("dashboard.severity." + row.severity(), locale),
                word("dashboard.announcement.state." + announcements.stateOf(row), locale),
                row.shownFrom().toString(),
                row.shownUntil().toString(),
                audiences(row, locale),
                row.text(),
                Objects.requireNonNullElse(row.textEn(), ""),
                TIME.format(row.createdAt().atZone(calendar.zone())));
    }

    private String audiences(AnnouncementRow row, Locale locale) {
        return row.audienceKeys().stream().map(key -> word(key, locale)).collect(Collectors.joining(", "));
    }

    private String word(String key, Locale locale) {
        return words.getMessage(key, null, locale);
    }

    private static void line(Writer writer, Stream<String> cells) throws IOException {
        writer.write(cells.map(CsvText::cell).collect(Collectors.joining(",", "", "\r\n")));
    }
}

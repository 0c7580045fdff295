package io.partnerportal.dashboard;

import static java.util.stream.Collectors.joining;

import io.partnerportal.exports.ExportColumns;
import io.partnerportal.exports.ListExport;
import io.partnerportal.exports.ListExports;
import io.partnerportal.exports.ListReader;
import io.partnerportal.exports.Wording;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The operator's list of announcements as files. */
@Configuration(proxyBeanMethods = false)
class AnnouncementExportConfiguration {

    @Bean
    static ListExport<AnnouncementFilter, AnnouncementRow> announcementExport(
            ListExports exports, AnnouncementQueries announcements) {
        var reader = new ListReader<AnnouncementFilter, AnnouncementRow>(
                AnnouncementFilter.class,
                (after, filter, limit) ->
                        announcements.page(filter, after == null ? Long.MAX_VALUE : after.id(), limit),
                announcements::count);
        return new ListExport<>(
                exports, "dashboard.export.announcements", "announcements", reader, columns(announcements));
    }

    private static ExportColumns<AnnouncementRow> columns(AnnouncementQueries announcements) {
        return new ExportColumns<AnnouncementRow>()
                .text("dashboard.announcement.title", AnnouncementRow::title)
                .text("dashboard.announcement.title-en", AnnouncementRow::titleEn)
                .word("dashboard.announcement.severity", row -> "dashboard.severity." + row.severity())
                .word(
                        "dashboard.announcement.state",
                        row -> "dashboard.announcement.state." + announcements.stateOf(row))
                .day("dashboard.announcement.from", AnnouncementRow::shownFrom)
                .day("dashboard.announcement.until", AnnouncementRow::shownUntil)
                .said("dashboard.announcement.audiences", AnnouncementExportConfiguration::audiences)
                .text("dashboard.announcement.text", AnnouncementRow::text)
                .text("dashboard.announcement.text-en", AnnouncementRow::textEn)
                .instant("dashboard.announcement.created", AnnouncementRow::createdAt);
    }

    private static String audiences(AnnouncementRow row, Wording wording) {
        return row.audienceKeys().stream().map(key -> wording.word(key)).collect(joining(", "));
    }
}

package io.partnerportal.mails;

import io.partnerportal.exports.ExportColumns;
import io.partnerportal.exports.ListExport;
import io.partnerportal.exports.ListExports;
import io.partnerportal.exports.ListReader;
import io.partnerportal.exports.Wording;
import io.partnerportal.kernel.Masking;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The operator's list of mails as files. */
@Configuration(proxyBeanMethods = false)
class MailExportConfiguration {

    @Bean
    static ListExport<MailFilter, MailRow> mailExport(ListExports exports, MailQueries mails) {
        var reader = new ListReader<MailFilter, MailRow>(
                MailFilter.class,
                (after, filter, limit) -> mails.page(filter, after == null ? MailRow.Key.NEWEST : after.key(), limit),
                mails::count);
        return new ListExport<>(exports, "mails.export.list", "mails", reader, columns());
    }

    private static ExportColumns<MailRow> columns() {
        return new ExportColumns<MailRow>()
                .word("mails.status", row -> row.sending() ? "mails.status.sending" : "mails.status." + row.status())
                .word("mails.template", row -> row.template() + ".title")
                .personal("mails.recipient", MailRow::recipient, Masking::email)
                .instant("mails.created", MailRow::createdAt)
                .count("mails.attempts", MailRow::attempts)
                .said("mails.reason", MailExportConfiguration::reason)
                .text("mails.answer", MailRow::lastAnswer)
                .instant("mails.next-try", MailRow::nextTryAt)
                .instant("mails.finished", MailRow::finishedAt)
                .text("mails.number", MailRow::publicId);
    }

    private static String reason(MailRow row, Wording wording) {
        return row.lastReason() == null ? "" : wording.word("mails.reason." + row.lastReason());
    }
}

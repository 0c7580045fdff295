package io.partnerportal.prospects;

import io.partnerportal.exports.ExportColumns;
import io.partnerportal.exports.ListExport;
import io.partnerportal.exports.ListExports;
import io.partnerportal.exports.ListReader;
import io.partnerportal.exports.Wording;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.Masking;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lists of prospects as files: the partner's, and what the operator was asked about. */
@Configuration(proxyBeanMethods = false)
class ProspectExportConfiguration {

    @Bean
    static ListExport<ProspectFilter, ProspectRow> prospectExport(ListExports exports, ProspectQueries prospects) {
        var reader = new ListReader<ProspectFilter, ProspectRow>(
                ProspectFilter.class,
                (after, filter, limit) -> prospects.page(filter, after == null ? Long.MAX_VALUE : after.id(), limit),
                prospects::count);
        return new ListExport<>(exports, "prospects.export.list", "prospects", reader, columns())
                .unmaskedFor(Permission.CUSTOMERS_EXPORT_UNMASKED);
    }

    @Bean
    static ListExport<ProspectFilter, ProspectRow> prospectReviewExport(
            ListExports exports, ProspectReviewQueries reviews) {
        var reader = new ListReader<ProspectFilter, ProspectRow>(
                ProspectFilter.class,
                (after, filter, limit) -> reviews.page(filter, after == null ? Long.MAX_VALUE : after.id(), limit),
                reviews::count);
        var columns = columns().text("prospects.partner", ProspectRow::partner);
        return new ListExport<>(exports, "prospects.export.reviews", "prospect-reviews", reader, columns);
    }

    private static ExportColumns<ProspectRow> columns() {
        return new ExportColumns<ProspectRow>()
                .text("prospects.company", ProspectRow::company)
                .personal("prospects.contact", ProspectRow::contact, Masking::name)
                .personal("prospects.email", ProspectRow::email, Masking::email)
                .personal("prospects.mobile", ProspectRow::mobile, Masking::mobile)
                .word("prospects.state", row -> row.state().nameKey())
                .said("prospects.cause", ProspectExportConfiguration::cause)
                .text("prospects.decision-reason", ProspectRow::decisionReason)
                .instant("prospects.created-at", ProspectRow::createdAt)
                .personal("prospects.created-by", ProspectRow::createdBy, Masking::name)
                .instant("prospects.expires-at", ProspectRow::expiresAt)
                .text("prospects.note", ProspectRow::note);
    }

    private static String cause(ProspectRow row, Wording wording) {
        var cause = row.softCause();
        return cause == null ? "" : wording.word(cause.nameKey());
    }
}

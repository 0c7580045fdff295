package io.partnerportal.companies;

import static java.util.stream.Collectors.joining;

import io.partnerportal.exports.ExportColumns;
import io.partnerportal.exports.ListExport;
import io.partnerportal.exports.ListExports;
import io.partnerportal.exports.ListReader;
import io.partnerportal.exports.Wording;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The operator's list of company reviews as files: which fields a change is about, not what they would say. */
@Configuration(proxyBeanMethods = false)
class ReviewExportConfiguration {

    @Bean
    static ListExport<ReviewFilter, ChangeRow> reviewExport(ListExports exports, ReviewQueries reviews) {
        var reader = new ListReader<ReviewFilter, ChangeRow>(
                ReviewFilter.class,
                (after, filter, limit) -> reviews.page(filter, after == null ? Long.MAX_VALUE : after.id(), limit),
                reviews::count);
        return new ListExport<>(exports, "companies.export.reviews", "company-reviews", reader, columns());
    }

    private static ExportColumns<ChangeRow> columns() {
        return new ExportColumns<ChangeRow>()
                .text("companies.company", ChangeRow::company)
                .text("companies.master-account", ChangeRow::account)
                .text("companies.credit-code", ChangeRow::creditCode)
                .word("companies.review.status", row -> "companies.status." + row.status())
                .said("companies.review.fields", ReviewExportConfiguration::fields)
                .text("companies.review.by", ChangeRow::requestedBy)
                .instant("companies.review.requested", ChangeRow::requestedAt)
                .text("companies.review.decided-by", ChangeRow::decidedBy)
                .instant("companies.review.decided", ChangeRow::decidedAt)
                .text("companies.review.reason", ChangeRow::reason);
    }

    private static String fields(ChangeRow row, Wording wording) {
        return row.changes().stream()
                .map(field -> wording.word("companies.field." + field.name()))
                .collect(joining(" · "));
    }
}

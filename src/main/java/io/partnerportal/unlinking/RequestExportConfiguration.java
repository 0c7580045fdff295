package io.partnerportal.unlinking;

import io.partnerportal.exports.ExportColumns;
import io.partnerportal.exports.ListExport;
import io.partnerportal.exports.ListExports;
import io.partnerportal.exports.ListReader;
import io.partnerportal.exports.Wording;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.Masking;
import io.partnerportal.unlinkchecks.RequestKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Requests as files: those about a partner's customers, and all of them for the operator. */
@Configuration(proxyBeanMethods = false)
class RequestExportConfiguration {

    @Bean
    static ListExport<RequestFilter, RequestRow> requestExport(ListExports exports, RequestQueries requests) {
        var reader = new ListReader<RequestFilter, RequestRow>(
                RequestFilter.class,
                (after, filter, limit) -> requests.page(filter, after == null ? Long.MAX_VALUE : after.id(), limit),
                requests::count);
        return new ListExport<>(exports, "unlinking.export.list", "association-requests", reader, columns())
                .unmaskedFor(Permission.CUSTOMERS_EXPORT_UNMASKED);
    }

    @Bean
    static ListExport<RequestFilter, RequestRow> operatorRequestExport(
            ListExports exports, EscalationService requests) {
        var reader = new ListReader<RequestFilter, RequestRow>(
                RequestFilter.class,
                (after, filter, limit) -> requests.page(filter, after == null ? Long.MAX_VALUE : after.id(), limit),
                requests::count);
        var columns = columns().text("unlinking.partner", RequestRow::partner);
        return new ListExport<>(exports, "unlinking.export.operator", "association-requests", reader, columns);
    }

    private static ExportColumns<RequestRow> columns() {
        return new ExportColumns<RequestRow>()
                .personal("unlinking.customer", RequestRow::customer, Masking::name)
                .text("unlinking.account", RequestRow::accountName)
                .said("unlinking.what", RequestExportConfiguration::what)
                .word("unlinking.by", row -> row.side().nameKey())
                .text("unlinking.reason", RequestRow::reason)
                .word("unlinking.state", row -> row.state().nameKey())
                .instant("unlinking.requested-at", RequestRow::requestedAt)
                .instant("unlinking.expires-at", RequestRow::expiresAt)
                .instant("unlinking.decided-at", RequestRow::decidedAt)
                .text("unlinking.decided-because", RequestRow::decisionReason);
    }

    private static String what(RequestRow row, Wording wording) {
        return row.kind() == RequestKind.UNLINK
                ? wording.word(row.kind().nameKey())
                : wording.word("unlinking.switch-to", wording.word("associations.type." + row.toType()));
    }
}

package io.partnerportal.alerts;

import io.partnerportal.exports.ExportColumns;
import io.partnerportal.exports.ListExport;
import io.partnerportal.exports.ListExports;
import io.partnerportal.exports.ListReader;
import io.partnerportal.exports.Wording;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.Masking;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Settings of alerts, and their list as files. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AlertSettings.class)
class AlertConfiguration {

    @Bean
    static ListExport<AlertFilter, AlertRow> alertExport(ListExports exports, AlertQueries alerts) {
        var reader = new ListReader<AlertFilter, AlertRow>(
                AlertFilter.class,
                (after, filter, limit) -> alerts.page(filter, after == null ? Long.MAX_VALUE : after.id(), limit),
                alerts::count);
        return new ListExport<>(exports, "alerts.export.list", "customer-alerts", reader, columns())
                .unmaskedFor(Permission.CUSTOMERS_EXPORT_UNMASKED);
    }

    private static ExportColumns<AlertRow> columns() {
        return new ExportColumns<AlertRow>()
                .personal("alerts.customer", AlertRow::customer, Masking::name)
                .text("alerts.account", AlertRow::account)
                .personal("alerts.manager", AlertRow::manager, Masking::name)
                .day("alerts.raised-on", AlertRow::raisedOn)
                .day("alerts.until", AlertRow::untilDay)
                .text("alerts.currency", AlertRow::currency)
                .amount("alerts.base", AlertRow::base)
                .amount("alerts.current", AlertRow::current)
                .word("alerts.state", row -> row.state().nameKey())
                .said("alerts.result", AlertConfiguration::result)
                .text("alerts.note", AlertRow::note)
                .personal("alerts.handled-by", AlertRow::handledBy, Masking::name)
                .instant("alerts.handled-at", AlertRow::handledAt);
    }

    private static String result(AlertRow row, Wording wording) {
        var result = row.result();
        return result == null ? "" : wording.word(result.nameKey());
    }
}

package io.partnerportal.customers;

import io.partnerportal.exports.ExportColumns;
import io.partnerportal.exports.ListExport;
import io.partnerportal.exports.ListExports;
import io.partnerportal.exports.ListReader;
import io.partnerportal.exports.Wording;
import io.partnerportal.kernel.Masking;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The operator's list of customers as files. */
@Configuration(proxyBeanMethods = false)
class CustomerExportConfiguration {

    @Bean
    static ListExport<CustomerFilter, CustomerRow> customerExport(ListExports exports, CustomerQueries customers) {
        var reader = new ListReader<CustomerFilter, CustomerRow>(
                CustomerFilter.class,
                (after, filter, limit) -> customers.page(filter, after == null ? "" : after.accountName(), limit),
                customers::count);
        var columns = new ExportColumns<CustomerRow>()
                .text("customers.account", CustomerRow::accountName)
                .personal("customers.name", CustomerRow::displayName, Masking::name)
                .text("customers.partner", CustomerRow::partner)
                .said("customers.type", CustomerExportConfiguration::type)
                .day("customers.since", CustomerRow::associatedSince)
                .personal("customers.manager", CustomerRow::manager, Masking::name)
                .personal("customers.email", CustomerRow::email, Masking::email)
                .instant("customers.created", CustomerRow::createdAt);
        return new ListExport<>(exports, "customers.export.list", "customers", reader, columns);
    }

    private static String type(CustomerRow row, Wording wording) {
        return row.type() == null ? "" : wording.word("associations.type." + row.type());
    }
}

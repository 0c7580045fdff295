package io.partnerportal.iamusers;

import io.partnerportal.exports.ExportColumns;
import io.partnerportal.exports.ListExport;
import io.partnerportal.exports.ListExports;
import io.partnerportal.exports.ListReader;
import io.partnerportal.kernel.Masking;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The list of IAM users as files; the filter is the text that is looked for. */
@Configuration(proxyBeanMethods = false)
class IamUserExportConfiguration {

    @Bean
    static ListExport<String, IamUserRow> iamUserExport(ListExports exports, IamUserQueries users) {
        var reader = new ListReader<String, IamUserRow>(
                String.class,
                (after, text, limit) -> users.page(text, after == null ? "" : after.name(), limit),
                users::count);
        return new ListExport<>(exports, "iamusers.export.list", "iam-users", reader, columns());
    }

    private static ExportColumns<IamUserRow> columns() {
        return new ExportColumns<IamUserRow>()
                .text("iamusers.name", IamUserRow::name)
                .text("iamusers.display-name", IamUserRow::displayName)
                .personal("iamusers.email", IamUserRow::email, Masking::email)
                .word("iamusers.status", row -> "iamusers.status." + row.status())
                .instant("iamusers.last-sign-in", IamUserRow::lastSignIn)
                .instant("iamusers.created-at", IamUserRow::createdAt);
    }
}

package io.partnerportal.directory;

import io.partnerportal.exports.ExportColumns;
import io.partnerportal.exports.ListExport;
import io.partnerportal.exports.ListExports;
import io.partnerportal.exports.ListReader;
import io.partnerportal.exports.Wording;
import io.partnerportal.kernel.Masking;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The operator's list of accounts as files. */
@Configuration(proxyBeanMethods = false)
class DirectoryExportConfiguration {

    @Bean
    static ListExport<DirectoryFilter, DirectoryRow> accountExport(
            ListExports exports, DirectoryQueries accounts, SiteSettings sites) {
        var reader = new ListReader<DirectoryFilter, DirectoryRow>(
                DirectoryFilter.class,
                (after, filter, limit) -> accounts.page(filter, after == null ? "" : after.name(), limit),
                accounts::count);
        return new ListExport<>(exports, "directory.export.list", "accounts", reader, columns(sites));
    }

    private static ExportColumns<DirectoryRow> columns(SiteSettings sites) {
        return new ExportColumns<DirectoryRow>()
                .text("directory.account", DirectoryRow::name)
                .text("directory.name", DirectoryRow::displayName)
                .word("directory.kind", row -> "directory.kind." + row.kind())
                .word("directory.status", row -> "directory.status." + row.status())
                .said("directory.site", (row, wording) -> site(row.site(), sites, wording))
                .personal("directory.email", DirectoryRow::email, Masking::email)
                .count("directory.users", DirectoryRow::users)
                .instant("directory.created", DirectoryRow::createdAt);
    }

    private static String site(String key, SiteSettings sites, Wording wording) {
        return sites.name(key, wording.locale())
                .orElseGet(() -> key.equals(sites.home()) ? wording.word("directory.site.home", key) : key);
    }
}

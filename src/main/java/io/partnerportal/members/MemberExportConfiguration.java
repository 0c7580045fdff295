package io.partnerportal.members;

import static java.util.stream.Collectors.joining;

import io.partnerportal.exports.ExportColumns;
import io.partnerportal.exports.ListExport;
import io.partnerportal.exports.ListExports;
import io.partnerportal.exports.ListReader;
import io.partnerportal.exports.Wording;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.Masking;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The list of members as files; personal values are masked for administrators too (R30). */
@Configuration(proxyBeanMethods = false)
class MemberExportConfiguration {

    @Bean
    static ListExport<MemberFilter, MemberRow> memberExport(ListExports exports, MemberQueries members) {
        var reader = new ListReader<MemberFilter, MemberRow>(
                MemberFilter.class,
                (after, filter, limit) -> members.page(filter, after == null ? "" : after.name(), limit),
                members::count);
        return new ListExport<>(exports, "members.export.list", "organisation-members", reader, columns())
                .unmaskedFor(Permission.MEMBERS_EXPORT_UNMASKED);
    }

    private static ExportColumns<MemberRow> columns() {
        return new ExportColumns<MemberRow>()
                .text("members.name", MemberRow::name)
                .personal("members.display-name", MemberRow::displayName, Masking::name)
                .word("members.status", row -> "members.status." + row.status())
                .said("members.roles", MemberExportConfiguration::roles)
                .personal("members.director", MemberRow::director, Masking::name)
                .personal("members.mobile", MemberRow::mobile, Masking::mobile)
                .personal("members.email", MemberRow::email, Masking::email)
                .text("members.note", MemberRow::note)
                .instant("members.last-sign-in", MemberRow::lastSignIn)
                .instant("members.created-at", MemberRow::createdAt);
    }

    private static String roles(MemberRow row, Wording wording) {
        return row.roles().stream().map(role -> name(role, wording)).collect(joining(", "));
    }

    private static String name(HeldRole role, Wording wording) {
        return role.systemRole() == null
                ? role.name()
                : wording.word(role.systemRole().nameKey());
    }
}

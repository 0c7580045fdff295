package io.partnerportal.members;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.CsvText;
import io.partnerportal.kernel.Masking;
import io.partnerportal.organisations.OwnOrganisation;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/**
 * The list of members as a file a spreadsheet can open and that runs nothing in it. Personal values are masked (R30),
 * administrators' files among them, unless the caller holds {@link Permission#MEMBERS_EXPORT_UNMASKED}; either way it is
 * written down who took the list.
 */
@Service
@Allowed(Permission.MEMBERS)
public class MemberExport {

    private static final int PAGE = 1000;
    private static final List<String> HEADINGS = List.of(
            "name",
            "display-name",
            "status",
            "roles",
            "director",
            "mobile",
            "email",
            "note",
            "last-sign-in",
            "created-at");

    private final MemberReader members;
    private final MemberExportRecord record;
    private final CurrentCaller caller;
    private final MessageSource words;

    MemberExport(MemberReader members, MemberExportRecord record, CurrentCaller caller, MessageSource words) {
        this.members = members;
        this.record = record;
        this.caller = caller;
        this.words = words;
    }

    /** Returns how many members were written. */
    public long csv(MemberFilter filter, Locale locale, OutputStream out) throws IOException {
        long organisation = OwnOrganisation.of(caller.scope());
        boolean masked = !caller.may(Permission.MEMBERS_EXPORT_UNMASKED);
        record.write(masked, organisation);
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(CsvText.BYTE_ORDER_MARK);
        line(writer, HEADINGS.stream().map(heading -> word("members." + heading, locale)));
        long written = 0;
        var page = members.page(organisation, filter, "", PAGE);
        while (!page.isEmpty()) {
            for (var row : page) {
                line(writer, cells(row, masked, locale));
            }
            written += page.size();
            page = members.page(organisation, filter, page.getLast().name(), PAGE);
        }
        writer.flush();
        return written;
    }

    private Stream<String> cells(MemberRow row, boolean masked, Locale locale) {
        return Stream.of(
                row.name(),
                personal(row.displayName(), masked, Masking::name),
                word("members.status." + row.status(), locale),
                row.roles().stream().map(role -> name(role, locale)).collect(Collectors.joining(", ")),
                personal(row.director(), masked, Masking::name),
                personal(row.mobile(), masked, Masking::mobile),
                personal(row.email(), masked, Masking::email),
                text(row.note()),
                instant(row.lastSignIn()),
                instant(row.createdAt()));
    }

    private static String personal(@Nullable String value, boolean masked, UnaryOperator<String> masking) {
        return masked ? masking.apply(text(value)) : text(value);
    }

    private static void line(Writer writer, Stream<String> cells) throws IOException {
        writer.write(cells.map(CsvText::cell).collect(Collectors.joining(",")));
        writer.write("\r\n");
    }

    private String name(HeldRole role, Locale locale) {
        return role.systemRole() == null ? role.name() : word(role.systemRole().nameKey(), locale);
    }

    private String word(String key, Locale locale) {
        return words.getMessage(key, null, locale);
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    private static String instant(@Nullable Instant instant) {
        return instant == null ? "" : instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}

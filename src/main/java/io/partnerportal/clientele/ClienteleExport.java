package io.partnerportal.clientele;

import io.partnerportal.facts.FactKind;
import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.kernel.CsvText;
import io.partnerportal.kernel.Masking;
import io.partnerportal.kernel.Money;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The list of customers as a file a spreadsheet can open and that runs nothing in it (R67). Personal values are masked
 * unless the caller holds {@link Permission#CUSTOMERS_EXPORT_UNMASKED}; either way it is written down who took the list.
 */
@Service
@Allowed(Permission.CUSTOMERS_EXPORT)
public class ClienteleExport {

    private static final int PAGE = 500;
    private static final List<String> HEADINGS = List.of(
            "name",
            "account",
            "id",
            "mobile",
            "email",
            "type",
            "since",
            "manager",
            "label",
            "frozen",
            "frozen.kept-until",
            "level",
            "new-customer",
            "real-name");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xxx", Locale.ROOT);

    private final ClienteleQueries customers;
    private final ClienteleWords words;
    private final CurrentCaller caller;
    private final BusinessCalendar calendar;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;

    ClienteleExport(
            ClienteleQueries customers,
            ClienteleWords words,
            CurrentCaller caller,
            BusinessCalendar calendar,
            TransactionOperations transaction,
            ApplicationEventPublisher events) {
        this.customers = customers;
        this.words = words;
        this.caller = caller;
        this.calendar = calendar;
        this.transaction = transaction;
        this.events = events;
    }

    /** Returns how many customers were written. */
    public long csv(ClienteleFilter filter, Locale locale, OutputStream out) throws IOException {
        boolean masked = !caller.may(Permission.CUSTOMERS_EXPORT_UNMASKED);
        transaction.executeWithoutResult(_ ->
                events.publishEvent(new ClienteleExported(masked, caller.get().account())));
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(CsvText.BYTE_ORDER_MARK);
        line(writer, headings(locale));
        long written = 0;
        var page = customers.page(filter, ClienteleRow.Key.NEWEST, PAGE);
        while (!page.isEmpty()) {
            for (var row : page) {
                line(writer, cells(row, masked, locale));
            }
            written += page.size();
            page = customers.page(filter, page.getLast().key(), PAGE);
        }
        writer.flush();
        return written;
    }

    /** What is spent is of one month and as far as it is summed up, which a file cannot leave to its reader to know. */
    private Stream<String> headings(Locale locale) {
        var until = customers.spentUntil();
        var spent = words.of("clientele.export.spent", locale, YearMonth.from(calendar.today()), until);
        return Stream.concat(
                HEADINGS.stream().map(heading -> words.of("clientele." + heading, locale)), Stream.of(spent));
    }

    private String time(Instant instant) {
        return TIME.format(instant.atZone(calendar.zone()));
    }

    private Stream<String> cells(ClienteleRow row, boolean masked, Locale locale) {
        var customer = row.customer();
        return Stream.of(
                personal(customer.displayName(), masked, Masking::name),
                customer.accountName(),
                customer.publicId(),
                personal(customer.mobile(), masked, Masking::mobile),
                personal(customer.email(), masked, Masking::email),
                words.of("associations.type." + customer.type(), locale),
                time(customer.begunAt()),
                personal(customer.manager(), masked, Masking::name),
                customer.label(),
                words.of("freezing.state." + row.freeze().state(), locale),
                Objects.toString(row.freeze().retentionUntil(), ""),
                row.facts().value(FactKind.LEVEL).orElse(""),
                words.newCustomer(row.facts(), locale),
                words.realName(row.facts(), locale),
                row.spent().stream().map(ClienteleExport::amount).collect(Collectors.joining("; ")));
    }

    static String amount(Money money) {
        return money.amount().stripTrailingZeros().toPlainString() + " "
                + money.currency().getCurrencyCode();
    }

    private static String personal(@Nullable String value, boolean masked, UnaryOperator<String> masking) {
        var text = Objects.requireNonNullElse(value, "");
        return masked ? masking.apply(text) : text;
    }

    private static void line(Writer writer, Stream<String> cells) throws IOException {
        writer.write(cells.map(CsvText::cell).collect(Collectors.joining(",")));
        writer.write("\r\n");
    }
}

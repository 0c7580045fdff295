package io.partnerportal.focus;

import static io.partnerportal.focus.FocusColumn.*;

import io.partnerportal.focus.ChargeTerms.Category;
import io.partnerportal.focus.FocusColumn.Kind;
import io.partnerportal.focus.Problem.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One line of a bill: checked, and understood as far as booking needs. Filled anew by each {@link FocusReader#next()}. */
public final class FocusLine {

    /** Takes the fields of a line, one call each. */
    public interface Fields {
        void present(char[] chars, int from, int to);

        void absent();
    }

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toSet());
    private static final FocusColumn[] COLUMNS = FocusColumn.values();

    private final FocusHeader header;
    private final TextPool pool = new TextPool();
    private final NumberField number = new NumberField();
    private final TimeField time = new TimeField();
    private final List<Problem> problems = new ArrayList<>();
    private RawRecord raw = new RawRecord();
    private int rounded;
    private BigDecimal billed = BigDecimal.ZERO;
    private @Nullable BigDecimal list;
    private LocalDate chargeDay = LocalDate.EPOCH;
    private LocalDate billingDay = LocalDate.EPOCH;

    FocusLine(FocusHeader header) {
        this.header = header;
    }

    void read(RawRecord record) {
        raw = record;
        problems.clear();
        rounded = 0;
        list = null;
        int expected = header.names().size();
        if (record.fields() != expected) {
            problems.add(
                    new Problem(record.line(), "", Reason.FIELD_COUNT, "%d ≠ %d".formatted(record.fields(), expected)));
            return;
        }
        for (var column : COLUMNS) {
            int field = header.fieldOf(column);
            if (field >= 0 && !record.absent(field)) {
                check(column, field);
            }
        }
        checkMandatory();
    }

    private void check(FocusColumn column, int field) {
        int length = raw.end(field) - raw.start(field);
        if (length > column.kind().longest()) {
            refuse(field, column.kind() == Kind.NUMBER ? Reason.NUMBER_TOO_BIG : Reason.TEXT_TOO_LONG);
            return;
        }
        switch (column.kind()) {
            case NUMBER -> checkNumber(column, field);
            case TIME -> checkTime(column, field);
            case TEXT, LONG_TEXT -> {}
        }
    }

    private void checkNumber(FocusColumn column, int field) {
        var reason = number.read(raw.chars(), raw.start(field), raw.end(field));
        if (reason != null) {
            refuse(field, reason);
            return;
        }
        rounded += number.rounded() ? 1 : 0;
        if (column == BILLED_COST) {
            billed = number.value();
        } else if (column == LIST_COST) {
            list = number.value();
        }
    }

    private void checkTime(FocusColumn column, int field) {
        if (!time.read(raw.chars(), raw.start(field), raw.end(field))) {
            refuse(field, Reason.NOT_A_DATE);
        } else if (column == CHARGE_PERIOD_START) {
            chargeDay = time.day();
        } else if (column == BILLING_PERIOD_START) {
            billingDay = time.day();
        }
    }

    private void checkMandatory() {
        for (var column : MANDATORY) {
            if (text(column) == null) {
                problems.add(new Problem(raw.line(), column.focusName(), Reason.MISSING_VALUE, ""));
            }
        }
        var currency = text(BILLING_CURRENCY);
        if (currency != null && !CURRENCIES.contains(currency)) {
            problems.add(new Problem(raw.line(), BILLING_CURRENCY.focusName(), Reason.NOT_A_CURRENCY, currency));
        }
        var category = text(CHARGE_CATEGORY);
        if (category != null && Category.named(category) == null) {
            problems.add(new Problem(raw.line(), CHARGE_CATEGORY.focusName(), Reason.UNKNOWN_CATEGORY, category));
        }
    }

    private void refuse(int field, Reason reason) {
        problems.add(new Problem(raw.line(), header.names().get(field), reason, raw.text(field)));
    }

    /** Everything that is wrong with the line; the other values mean nothing unless this is empty. */
    public List<Problem> problems() {
        return problems;
    }

    /** Line of the file on which it starts. */
    public long number() {
        return raw.line();
    }

    /** How many of its numbers had more decimals than we keep. */
    public int rounded() {
        return rounded;
    }

    public BigDecimal billed() {
        return billed;
    }

    /** UTC day of the charge. */
    public LocalDate chargeDay() {
        return chargeDay;
    }

    /** First day of the billing cycle. */
    public LocalDate billingDay() {
        return billingDay;
    }

    /** A field without the blanks around it, for look-ups. */
    public @Nullable String text(FocusColumn column) {
        int field = column == PROVIDER_NAME ? header.providerField(raw) : header.fieldOf(column);
        if (field < 0 || raw.absent(field)) {
            return null;
        }
        var text = pool.of(raw.chars(), raw.start(field), raw.end(field));
        return text.isEmpty() ? null : text;
    }

    /** A mandatory field of a line without problems. */
    public String known(FocusColumn column) {
        var text = text(column);
        if (text == null) {
            throw new IllegalStateException("%s is missing".formatted(column));
        }
        return text;
    }

    public ChargeTerms terms() {
        var category = Category.named(known(CHARGE_CATEGORY));
        if (category == null) {
            throw new IllegalStateException("The line was refused");
        }
        var commitment = text(COMMITMENT_DISCOUNT_CATEGORY);
        return ChargeTerms.of(
                category,
                "Recurring".equalsIgnoreCase(text(CHARGE_FREQUENCY)),
                "Correction".equalsIgnoreCase(text(CHARGE_CLASS)),
                commitment != null ? commitment : text(COMMITMENT_DISCOUNT_ID),
                billed,
                list);
    }

    /** Hands over every FOCUS column in our order. */
    public void columns(Fields out) {
        for (var column : COLUMNS) {
            int field = column == PROVIDER_NAME ? header.providerField(raw) : header.fieldOf(column);
            if (field < 0 || raw.absent(field)) {
                out.absent();
            } else {
                column(column, field, out);
            }
        }
    }

    private void column(FocusColumn column, int field, Fields out) {
        switch (column.kind()) {
            case TEXT, LONG_TEXT -> out.present(raw.chars(), raw.start(field), raw.end(field));
            case NUMBER -> {
                number.read(raw.chars(), raw.start(field), raw.end(field));
                number.writeTo(out);
            }
            case TIME -> {
                time.read(raw.chars(), raw.start(field), raw.end(field));
                time.writeTo(out);
            }
        }
    }

    /** Hands over what FOCUS has no column for, as one JSON object. */
    public void others(Fields out) {
        var json = new JsonObject();
        for (int field = 0; field < header.names().size(); field++) {
            if (header.columnAt(field).isEmpty() && !raw.absent(field)) {
                json.put(header.names().get(field), raw.text(field));
            }
        }
        json.writeTo(out);
    }
}

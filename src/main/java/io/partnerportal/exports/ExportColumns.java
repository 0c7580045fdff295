package io.partnerportal.exports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The columns of a list as a file, from left to right, each with the message key of its heading. */
public final class ExportColumns<R> {

    @FunctionalInterface
    private interface Value<R> {
        void write(R row, Wording wording, Cells cells);
    }

    private static final int DECIMALS = 8;
    private static final int CENTS = 2;

    private record Column<R>(String heading, Value<R> value) {}

    private final List<Column<R>> columns = new ArrayList<>();

    public ExportColumns<R> text(String heading, Function<R, @Nullable String> text) {
        return said(heading, (row, _) -> text.apply(row));
    }

    /** A constant that has words of its own. */
    public ExportColumns<R> word(String heading, Function<R, String> key) {
        return said(heading, (row, wording) -> wording.word(key.apply(row)));
    }

    /** Whatever the reader's language has to say of a row. */
    public ExportColumns<R> said(String heading, BiFunction<R, Wording, @Nullable String> words) {
        return add(heading, (row, wording, cells) -> cells.text(orEmpty(words.apply(row, wording))));
    }

    /** A personal value, whole only for those entitled to it. */
    public ExportColumns<R> personal(
            String heading, Function<R, @Nullable String> value, UnaryOperator<String> masking) {
        return said(heading, (row, wording) -> wording.personal(orEmpty(value.apply(row)), masking));
    }

    public ExportColumns<R> count(String heading, ToLongFunction<R> count) {
        return add(heading, (row, _, cells) -> cells.number(Long.toString(count.applyAsLong(row))));
    }

    /** An amount of money with as many decimals as screens show at most. */
    public ExportColumns<R> amount(String heading, Function<R, BigDecimal> amount) {
        return add(heading, (row, _, cells) -> cells.number(digits(amount.apply(row))));
    }

    public ExportColumns<R> day(String heading, Function<R, @Nullable LocalDate> day) {
        return said(heading, (row, _) -> Objects.toString(day.apply(row), ""));
    }

    public ExportColumns<R> instant(String heading, Function<R, @Nullable Instant> instant) {
        return said(heading, (row, wording) -> wording.instant(instant.apply(row)));
    }

    List<String> headings(Wording wording) {
        return columns.stream().map(column -> wording.word(column.heading())).toList();
    }

    void write(R row, Wording wording, Cells cells) {
        columns.forEach(column -> column.value().write(row, wording, cells));
        cells.end();
    }

    private ExportColumns<R> add(String heading, Value<R> value) {
        columns.add(new Column<>(heading, value));
        return this;
    }

    private static String digits(BigDecimal amount) {
        var rounded = amount.setScale(Math.min(amount.scale(), DECIMALS), RoundingMode.HALF_UP);
        return rounded.setScale(Math.max(rounded.stripTrailingZeros().scale(), CENTS))
                .toPlainString();
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}

package io.partnerportal.focus;

import io.partnerportal.focus.Problem.Reason;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Which column of a file means what: found by name, in any order and case, names of FOCUS 1.0 to 1.3 alike. */
public final class FocusHeader {

    private final List<String> names;
    private final int[] fieldOf = new int[FocusColumn.values().length];
    private final FocusColumn[] typed;
    private final boolean bothProviders;

    private FocusHeader(List<String> names) {
        this.names = List.copyOf(names);
        this.typed = new FocusColumn[names.size()];
        this.bothProviders = holds(FocusColumn.NEW_PROVIDER) && holds(FocusColumn.PROVIDER_NAME.focusName());
        Arrays.fill(fieldOf, -1);
        for (int field = 0; field < names.size(); field++) {
            var column = typedAt(field);
            if (column.isPresent()) {
                typed[field] = column.get();
                fieldOf[column.get().ordinal()] = field;
            }
        }
    }

    static FocusHeader of(List<String> names) throws FocusRefused {
        var header = new FocusHeader(names.stream().map(String::strip).toList());
        header.refuseStrangers();
        header.refuseTwice();
        header.refuseIncomplete();
        return header;
    }

    /** The header of a file that was accepted before. */
    public static FocusHeader known(List<String> names) {
        return new FocusHeader(names);
    }

    /** Where both spellings stand side by side both are kept word for word, and neither is the typed column. */
    private Optional<FocusColumn> typedAt(int field) {
        var name = names.get(field);
        if (name.equalsIgnoreCase(FocusColumn.NEW_PROVIDER)) {
            return bothProviders ? Optional.empty() : Optional.of(FocusColumn.PROVIDER_NAME);
        }
        return FocusColumn.named(name).filter(column -> !bothProviders || column != FocusColumn.PROVIDER_NAME);
    }

    private boolean holds(String name) {
        return names.stream().anyMatch(name::equalsIgnoreCase);
    }

    private void refuseStrangers() throws FocusRefused {
        boolean stranger = Arrays.stream(fieldOf).allMatch(field -> field < 0);
        if (stranger || names.stream().anyMatch(name -> name.indexOf('\0') >= 0)) {
            throw new FocusRefused(1, Reason.NOT_A_CSV, String.join(",", names));
        }
    }

    private void refuseTwice() throws FocusRefused {
        var seen = new HashSet<String>();
        for (var name : names) {
            if (!seen.add(FocusColumn.folded(name))) {
                throw new FocusRefused(new Problem(1, name, Reason.COLUMN_TWICE, name));
            }
        }
    }

    private void refuseIncomplete() throws FocusRefused {
        for (var column : FocusColumn.MANDATORY) {
            boolean present = has(column) || column == FocusColumn.PROVIDER_NAME && bothProviders;
            if (!present) {
                throw new FocusRefused(new Problem(1, column.focusName(), Reason.MISSING_COLUMN, column.focusName()));
            }
        }
    }

    /** Names as the file writes them, in its order. */
    public List<String> names() {
        return names;
    }

    /** The version whose columns the file uses. */
    public String version() {
        boolean newProvider = holds(FocusColumn.NEW_PROVIDER);
        return newProvider
                ? "1.3"
                : Collections.max(Arrays.stream(FocusColumn.values())
                        .filter(this::has)
                        .map(FocusColumn::since)
                        .toList());
    }

    public boolean has(FocusColumn column) {
        return fieldOf(column) >= 0;
    }

    /** What a field holds; empty for columns that FOCUS does not know. */
    public Optional<FocusColumn> columnAt(int field) {
        return Optional.ofNullable(typed[field]);
    }

    int fieldOf(FocusColumn column) {
        return fieldOf[column.ordinal()];
    }

    /** Field that names the provider, in the newer spelling if it has a value there. */
    int providerField(RawRecord record) {
        if (!bothProviders) {
            return fieldOf(FocusColumn.PROVIDER_NAME);
        }
        int newer = indexOf(FocusColumn.NEW_PROVIDER);
        return record.absent(newer) ? indexOf(FocusColumn.PROVIDER_NAME.focusName()) : newer;
    }

    private int indexOf(String wanted) {
        for (int field = 0; field < names.size(); field++) {
            if (names.get(field).equalsIgnoreCase(wanted)) {
                return field;
            }
        }
        return -1;
    }
}

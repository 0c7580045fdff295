package io.partnerportal.facts;

import io.partnerportal.kernel.Auditable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A fact has got a last day.
 *
 * @param lastDayBefore its last day until now; absent where it had none
 * @param lastDay its last day from now on; the day before {@code from} where it never held
 */
public record FactEnded(
        String account,
        FactKind kind,
        String value,
        LocalDate from,
        @Nullable LocalDate lastDayBefore,
        LocalDate lastDay,
        String note)
        implements Auditable {

    @Override
    public String action() {
        return "facts.audit.ended";
    }

    @Override
    public String object() {
        return account;
    }

    @Override
    public Map<String, String> before() {
        return values(Objects.toString(lastDayBefore, ""), "");
    }

    @Override
    public Map<String, String> after() {
        return values(lastDay.toString(), note);
    }

    private Map<String, String> values(String until, String why) {
        return Map.of(
                "kind",
                "facts.kind." + kind,
                "value",
                kind.word(value),
                "from",
                from.toString(),
                "until",
                until,
                "note",
                why);
    }
}

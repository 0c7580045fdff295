package io.partnerportal.consumptionlines;

import io.partnerportal.associations.AssociationType;
import io.partnerportal.consumptionlines.RollupKey.Part;
import io.partnerportal.kernel.BillingCycle;
import io.partnerportal.kernel.Period;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** A question to the rollups, put to the coarsest one that knows everything it tells apart or narrows down. */
public final class RollupQuestion {

    private final Conditions conditions = new Conditions();
    private final Set<Part> asked = EnumSet.noneOf(Part.class);

    private RollupQuestion() {}

    /** As many lines as the rollups know of: all that are wanted, or more where the filter goes beyond them. */
    public static RollupQuestion of(LineSelection selection) {
        var filter = selection.filter();
        var question = of(selection.reach(), filter.cycle(), filter.cycle(), selection.imports())
                .only(Part.CUSTOMER, selection.customerKey())
                .only(Part.SERVICE, selection.serviceKey())
                .only(filter.who().type());
        return question.within(selection.chosenDays());
    }

    public static RollupQuestion of(Reach reach, BillingCycle first, BillingCycle last, List<Long> imports) {
        var question = new RollupQuestion();
        if (first.equals(last)) {
            question.only(Part.CYCLE, first.number());
        } else {
            question.and("r.cycle >= :first", "first", first.number()).and("r.cycle <= :last", "last", last.number());
        }
        question.only(Part.PARTNER, reach.partner())
                .and("r.import_id in (:imports)", "imports", imports)
                .only(Part.MANAGER, reach.manager());
        if (!reach.managers().isEmpty()) {
            question.by(Part.MANAGER).and("r.manager_id in (:managers)", "managers", reach.managers());
        }
        return question.within(reach.days());
    }

    private RollupQuestion within(List<Period> days) {
        conditions.within(days, "r.day");
        return days.isEmpty() ? this : by(Part.DAY);
    }

    /** Nothing of later days. Where there is none, better not asked for: then a rollup without days may answer. */
    public RollupQuestion until(LocalDate day) {
        return by(Part.DAY).and("r.day <= :until", "until", day);
    }

    /** The days that {@link #until} leaves out. */
    public RollupQuestion after(LocalDate day) {
        return by(Part.DAY).and("r.day > :until", "until", day);
    }

    public RollupQuestion only(@Nullable AssociationType type) {
        return only(Part.TYPE, type == null ? null : type.code());
    }

    /** Nothing given narrows nothing down. */
    public RollupQuestion only(Part part, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        return by(part).and("r.%1$s = :%1$s".formatted(part.column()), part.column(), value);
    }

    /** Not for parts of the key that only some rollups know. */
    public RollupQuestion and(String condition, String name, Object value) {
        conditions.and(condition, name, value);
        return this;
    }

    /** What the answer tells apart. */
    public RollupQuestion by(Part... parts) {
        asked.addAll(Arrays.asList(parts));
        return this;
    }

    /** @param sql reads {@code from %s}, the rollup as r with all conditions, and may hold more to be filled in */
    public StatementSpec put(JdbcClient jdbc, String sql, Object... more) {
        return bind(
                jdbc,
                sql.formatted(Stream.concat(Stream.of(from()), Stream.of(more)).toArray()));
    }

    /** The rollup as r with all conditions, for a statement whose values are bound by {@link #bind}. */
    public String from() {
        return Rollup.thatKnows(asked).table() + " r" + conditions.where();
    }

    public StatementSpec bind(JdbcClient jdbc, String sql) {
        return conditions.bind(jdbc, sql);
    }
}

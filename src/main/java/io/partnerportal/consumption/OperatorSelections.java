package io.partnerportal.consumption;

import io.partnerportal.consumptionlines.LineFilter;
import io.partnerportal.consumptionlines.LineSelection;
import io.partnerportal.consumptionlines.PublishedImports;
import io.partnerportal.consumptionlines.Reach;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One selection for each partner with lines in a cycle: one statement over all of them would scan the cycle. */
@Component
class OperatorSelections {

    private final JdbcClient jdbc;
    private final LineSelection.Finder selections;
    private final PublishedImports imports;

    OperatorSelections(JdbcClient jdbc, LineSelection.Finder selections, PublishedImports imports) {
        this.jdbc = jdbc;
        this.selections = selections;
        this.imports = imports;
    }

    /**
     * In the order of the partners' keys.
     *
     * @param partner absent for every partner, and for customers that have none
     * @param from key of the first partner wanted
     */
    List<LineSelection> of(LineFilter filter, @Nullable PublicId partner, long from) {
        var manager = filter.who().manager() == null ? null : user(filter.who().manager());
        return partners(filter, partner, from).stream()
                .map(next -> selections.of(new Reach(next, List.of(), manager, List.of()), filter))
                .toList();
    }

    private List<Long> partners(LineFilter filter, @Nullable PublicId partner, long from) {
        return Rows.list(jdbc.sql("""
                select distinct r.partner_id
                  from consumption_partner_daily r
                 where r.cycle = :cycle
                   and r.partner_id >= :from
                   and r.import_id in (:imports)
                   and (:partner is null or r.partner_id = (select id from account where public_id = :partner))
                 order by r.partner_id
                """)
                .param("cycle", filter.cycle().number())
                .param("from", from)
                .param("imports", imports.of(filter.cycle()))
                .param("partner", partner == null ? null : partner.value())
                .query(Long.class));
    }

    private @Nullable Long user(@Nullable PublicId manager) {
        return manager == null
                ? null
                : Long.valueOf(jdbc.sql("select id from portal_user where public_id = :user")
                        .param("user", manager.value())
                        .query(Long.class)
                        .optional()
                        .orElse(Reach.NOBODY));
    }
}

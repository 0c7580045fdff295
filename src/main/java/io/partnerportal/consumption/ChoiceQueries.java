package io.partnerportal.consumption;

import io.partnerportal.consumptionlines.PublishedImports;
import io.partnerportal.consumptionlines.Reach;
import io.partnerportal.consumptionlines.RollupKey.Part;
import io.partnerportal.consumptionlines.RollupQuestion;
import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.identity.Scope;
import io.partnerportal.kernel.BillingCycle;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a partner may choose from in the filters of a cycle: only what occurs there. */
@Service
@Transactional(readOnly = true)
@Allowed(Permission.CONSUMPTION_READ)
public class ChoiceQueries {

    /**
     * One thing to choose.
     *
     * @param note what tells it from its namesakes: Chinese name, provider or account name
     */
    public record Choice(
            String publicId, String name, @Nullable String note) {}

    private final JdbcClient jdbc;
    private final CurrentCaller caller;
    private final Reach.Finder reaches;
    private final PublishedImports imports;

    ChoiceQueries(JdbcClient jdbc, CurrentCaller caller, Reach.Finder reaches, PublishedImports imports) {
        this.jdbc = jdbc;
        this.caller = caller;
        this.reaches = reaches;
        this.imports = imports;
    }

    public List<Choice> services(BillingCycle cycle, @Nullable PublicId reseller) {
        return inRollup(Part.SERVICE, cycle, reseller, """
                select s.public_id, s.name, coalesce(s.name_zh, s.provider) as note
                  from service s
                 where s.id in (select r.service_id from %s)
                 order by s.name, s.provider
                """);
    }

    public List<Choice> customers(BillingCycle cycle, @Nullable PublicId reseller, String text, int limit) {
        var found = inRollup(Part.CUSTOMER, cycle, reseller, """
                select a.public_id, a.display_name as name, a.name as note
                  from account a
                 where a.id in (select r.customer_id from %s)
                 order by a.display_name, a.name
                """);
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        return found.stream()
                .filter(choice -> (choice.name() + '\n' + choice.note())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .limit(limit)
                .toList();
    }

    /** A customer that is or was in the caller's reach, whether or not it consumed anything in a cycle. */
    public Optional<Choice> customer(PublicId customer, @Nullable PublicId reseller) {
        var reach = reaches.of(caller.scope(), reseller, null);
        return jdbc.sql("""
                select a.public_id, a.display_name as name, a.name as note
                  from account a
                 where a.public_id = :customer
                   and exists (select 1 from association s where s.customer_id = a.id and s.partner_id = :partner)
                   and (:manager is null
                        or exists (select 1
                                     from manager_assignment m
                                    where m.customer_id = a.id and m.manager_id = :manager))
                """)
                .param("customer", customer.value())
                .param("partner", reach.partner())
                .param("manager", reach.manager())
                .query(Choice.class)
                .optional();
    }

    public List<Choice> managers(BillingCycle cycle) {
        return inRollup(Part.MANAGER, cycle, null, """
                select u.public_id, u.display_name as name, u.name as note
                  from portal_user u
                 where u.id in (select r.manager_id from %s)
                 order by u.display_name, u.name
                """);
    }

    private List<Choice> inRollup(Part chosen, BillingCycle cycle, @Nullable PublicId reseller, String sql) {
        var reach = reaches.of(caller.scope(), reseller, null);
        return Rows.list(RollupQuestion.of(reach, cycle, cycle, imports.of(cycle))
                .by(chosen)
                .put(jdbc, sql)
                .query(Choice.class));
    }

    /** Looks once into the index for each region there is: a partner's month may have millions of lines. */
    public List<Choice> regions(BillingCycle cycle, @Nullable PublicId reseller) {
        var reach = reaches.of(caller.scope(), reseller, null);
        return Rows.list(jdbc.sql("""
                select r.public_id, coalesce(r.name, r.code) as name, r.provider as note
                  from region r
                 where (select 1
                          from consumption_line l force index (consumption_line_region_ix)
                         where l.cycle = :cycle and l.partner_id = :partner and l.region_id = r.id
                           and l.id >> 32 in (:imports)
                         limit 1) is not null
                 order by name, note
                """)
                .param("cycle", cycle.number())
                .param("partner", reach.partner())
                .param("imports", imports.of(cycle))
                .query(Choice.class));
    }

    /** Resellers of the calling distributor, past ones too; nobody for other partners. */
    public List<Choice> resellers() {
        return Rows.list(jdbc.sql("""
                select distinct a.public_id, a.display_name as name, a.name as note
                  from distributor_period p
                  join account a on a.id = p.reseller_id
                 where p.distributor_id = :own
                 order by name, note
                """)
                .param("own", caller.scope() instanceof Scope.Partner own ? own.organisation() : Reach.NOBODY)
                .query(Choice.class));
    }
}

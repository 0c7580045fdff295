package io.partnerportal.freezing;

import io.partnerportal.associations.LiveRelation;
import io.partnerportal.associations.Relations;
import io.partnerportal.batches.Batch;
import io.partnerportal.batches.BatchResult;
import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.protection.Verified;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Freezes resale customers and unfreezes them, one or several at once with a result for each (R50–R54). */
@Service
@Transactional
@Allowed(Permission.CUSTOMERS_FREEZE)
public class FreezingService {

    public static final String FREEZE = "freezing.freeze";
    public static final String UNFREEZE = "freezing.unfreeze";

    /**
     * Freeze customers.
     *
     * @param customers of the caller's own, or of one reseller
     * @param reseller for a distributor: whose customers they are; absent for own ones
     * @param reason 1 to 256 characters
     */
    public record Freeze(List<PublicId> customers, @Nullable PublicId reseller, FreezeKind kind, String reason) {}

    /** Unfreeze customers; as {@link Freeze}. */
    public record Unfreeze(
            List<PublicId> customers, @Nullable PublicId reseller) {}

    private static final int LONGEST = 256;

    private final FreezingRules rules;
    private final Freezes freezes;
    private final Relations relations;
    private final Verified verified;
    private final Batch batch;
    private final FreezingNotices notices;
    private final Ids ids;
    private final JdbcClient jdbc;
    private final CurrentCaller caller;
    private final BusinessCalendar calendar;
    private final ApplicationEventPublisher events;
    private final int retentionDays;

    FreezingService(
            FreezingRules rules,
            Freezes freezes,
            Relations relations,
            Verified verified,
            Batch batch,
            FreezingNotices notices,
            Ids ids,
            JdbcClient jdbc,
            CurrentCaller caller,
            BusinessCalendar calendar,
            ApplicationEventPublisher events,
            @Value("${portal.freezing.retention-days:15}") int retentionDays) {
        this.rules = rules;
        this.freezes = freezes;
        this.relations = relations;
        this.verified = verified;
        this.batch = batch;
        this.notices = notices;
        this.ids = ids;
        this.jdbc = jdbc;
        this.caller = caller;
        this.calendar = calendar;
        this.events = events;
        this.retentionDays = retentionDays;
    }

    /** How long resources are kept that are frozen with their account. */
    public int retentionDays() {
        return retentionDays;
    }

    /** @throws InvalidField no reason, or too long a one */
    public BatchResult freeze(Freeze wish) {
        var reason = checked(wish.reason());
        rules.lockOwn();
        verified.require(FREEZE, wish);
        lock(wish.customers(), wish.reseller());
        return batch.each(wish.customers(), customer -> rules.name(customer, wish.reseller()), customer -> {
            var relation = rules.find(customer, wish.reseller());
            var before = freezes.of(relation.customer()).orElse(null);
            rules.checkFreeze(relation, before, wish.kind());
            freezes.end(relation.customer(), "otherwise");
            insert(relation, wish.kind(), reason);
            changed(relation, before, FrozenState.of(wish.kind()), reason);
        });
    }

    public BatchResult unfreeze(Unfreeze wish) {
        boolean partnerFrozen = rules.lockOwn().isFrozen();
        verified.require(UNFREEZE, wish);
        lock(wish.customers(), wish.reseller());
        return batch.each(wish.customers(), customer -> rules.name(customer, wish.reseller()), customer -> {
            var relation = rules.find(customer, wish.reseller());
            var before = rules.checkUnfreeze(freezes.of(relation.customer()).orElse(null), partnerFrozen);
            freezes.end(relation.customer(), "unfrozen");
            changed(relation, before, FrozenState.NONE, "");
        });
    }

    /**
     * Why the caller cannot freeze and unfreeze customers of a partner.
     *
     * @param partner database key of the caller's own organisation, or of a reseller of it
     * @return message key; absent where it can
     */
    @Transactional(readOnly = true)
    public Optional<String> obstacle(long partner) {
        return rules.obstacle(partner);
    }

    /** Those the caller reaches, all of them before anything is looked at. */
    private void lock(List<PublicId> customers, @Nullable PublicId reseller) {
        relations.lockCustomers(customers.stream()
                .limit(Batch.MOST)
                .flatMap(customer -> rules.reached(customer, reseller).stream())
                .map(LiveRelation::customer)
                .toList());
    }

    private void insert(LiveRelation relation, FreezeKind kind, String reason) {
        var retention = kind == FreezeKind.ACCOUNT ? null : calendar.today().plusDays(retentionDays);
        jdbc.sql("""
                insert into customer_freeze (id, relation_id, customer_id, open_id, kind, reason, frozen_by, frozen_at,
                                             retention_until)
                values (:id, :relation, :customer, :customer, :kind, :reason, :by, :now, :retention)
                """)
                .param("id", ids.next())
                .param("relation", relation.id())
                .param("customer", relation.customer())
                .param("kind", kind.name())
                .param("reason", reason)
                .param("by", caller.get().name())
                .param("now", calendar.now())
                .param("retention", retention)
                .update();
    }

    private void changed(LiveRelation relation, @Nullable Frozen before, FrozenState state, String reason) {
        var from = before == null ? FrozenState.NONE : before.state();
        events.publishEvent(new FreezeChanged(relation.accountName(), from, state, reason, relation.partner()));
        notices.tell(relation.customer(), state, reason);
    }

    private static String checked(String reason) {
        var text = reason.strip();
        int length = text.codePointCount(0, text.length());
        if (length == 0 || length > LONGEST) {
            throw new InvalidField("reason", "freezing.reason-length");
        }
        return text;
    }
}

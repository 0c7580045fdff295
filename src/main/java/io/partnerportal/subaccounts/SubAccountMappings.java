package io.partnerportal.subaccounts;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.Period;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says which customer a sub-account of a bill belongs to, from a day on. The lines that wait follow in
 * {@link MappingRun}; lines that were stamped before never change.
 */
@Service
@Transactional
@Allowed(Permission.OPERATE_SUB_ACCOUNTS)
public class SubAccountMappings {

    /** A sub-account as bills name it. */
    public record SubAccount(String provider, String id) {}

    private record Existing(long id, LocalDate validFrom) {}

    private record Ended(String provider, String subAccountId, String customer) {}

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;
    private final CurrentCaller caller;
    private final ApplicationEventPublisher events;

    SubAccountMappings(JdbcClient jdbc, Ids ids, Clock clock, CurrentCaller caller, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
        this.caller = caller;
        this.events = events;
    }

    /** Maps many at once, all or none; a mapping that held until then ends on that day. */
    public void map(List<SubAccount> subAccounts, PublicId customer, LocalDate from) {
        long key = jdbc.sql("select c.id from customer c join account a on a.id = c.id where a.public_id = :id")
                .param("id", customer.value())
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new InvalidField("customer", "subaccounts.mapping.no-customer"));
        for (var subAccount : subAccounts) {
            map(subAccount, key, from);
            events.publishEvent(
                    new SubAccountMapped("mapped", subAccount.provider(), subAccount.id(), customer.value(), from));
        }
    }

    private void map(SubAccount subAccount, long customer, LocalDate from) {
        jdbc.sql("""
                insert into sub_account_mapping
                       (id, public_id, provider, sub_account_id, customer_id, valid_from, valid_to, settled,
                        created_by, created_at)
                values (:id, :public, :provider, :subAccount, :customer, :from, :to, false, :by, :now)
                """)
                .param("id", ids.next())
                .param("public", PublicId.random().value())
                .param("provider", subAccount.provider())
                .param("subAccount", subAccount.id())
                .param("customer", customer)
                .param("from", from)
                .param("to", endGivenByOthers(subAccount, from))
                .param("by", caller.get().name())
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /** Ends what holds on that day and returns where the next mapping begins. */
    private LocalDate endGivenByOthers(SubAccount subAccount, LocalDate from) {
        var end = Period.OPEN;
        for (var existing : existing(subAccount, from)) {
            if (existing.validFrom().equals(from)) {
                throw new InvalidField("from", "subaccounts.mapping.same-day", subAccount.id());
            }
            if (existing.validFrom().isAfter(from)) {
                end = existing.validFrom().isBefore(end) ? existing.validFrom() : end;
            } else {
                end(existing.id(), from);
            }
        }
        return end;
    }

    private List<Existing> existing(SubAccount subAccount, LocalDate from) {
        return Rows.list(jdbc.sql("""
                select id, valid_from
                  from sub_account_mapping
                 where provider = :provider
                   and sub_account_id = :subAccount
                   and valid_to > :from
                   for update
                """)
                .param("provider", subAccount.provider())
                .param("subAccount", subAccount.id())
                .param("from", from)
                .query(Existing.class));
    }

    private void end(long mapping, LocalDate day) {
        jdbc.sql("update sub_account_mapping set valid_to = :day where id = :id")
                .param("day", day)
                .param("id", mapping)
                .update();
    }

    /** Ends a mapping; lines charged from that day on wait again when they are imported. */
    public void end(PublicId mapping, LocalDate day) {
        int ended = jdbc.sql("""
                update sub_account_mapping
                   set valid_to = :day
                 where public_id = :id and valid_from <= :day and valid_to > :day
                """).param("day", day).param("id", mapping.value()).update();
        if (ended == 0) {
            throw new NotFound("subaccounts.mapping.not-running");
        }
        var known =
                jdbc.sql("""
                select m.provider, m.sub_account_id, a.public_id as customer
                  from sub_account_mapping m
                  join account a on a.id = m.customer_id
                 where m.public_id = :id
                """).param("id", mapping.value()).query(Ended.class).single();
        events.publishEvent(
                new SubAccountMapped("ended", known.provider(), known.subAccountId(), known.customer(), day));
    }
}

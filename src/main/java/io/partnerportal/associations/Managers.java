package io.partnerportal.associations;

import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.kernel.InvalidField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives customers to account managers (客户经理) and takes them back. A manager sees the customer at once; consumption counts
 * from tomorrow (M38).
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Managers {

    private record Able(long id, String displayName) {}

    private final JdbcClient jdbc;
    private final RelationTable table;
    private final ManagerAssignments assignments;
    private final ManagerNotices notices;
    private final BusinessCalendar calendar;
    private final ApplicationEventPublisher events;

    Managers(
            JdbcClient jdbc,
            RelationTable table,
            ManagerAssignments assignments,
            ManagerNotices notices,
            BusinessCalendar calendar,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.table = table;
        this.assignments = assignments;
        this.notices = notices;
        this.calendar = calendar;
        this.events = events;
    }

    /** @throws InvalidField the user is no active account manager of the customer's partner (R47) */
    public void assign(LiveRelation relation, long manager) {
        assignUntold(relation, manager);
        tell(manager, List.of(relation));
    }

    /** As {@link #assign}, for one of several, of whom the manager is told at once by {@link #tell}. */
    public void assignUntold(LiveRelation relation, long manager) {
        var able = able("u.id = :manager", relation.partner(), manager).orElseThrow(Managers::unknown);
        assign(relation, able, tomorrow());
    }

    /** One message, however many customers they are. */
    public void tell(long manager, List<LiveRelation> given) {
        if (given.size() == 1) {
            var only = given.getFirst();
            notices.assigned(manager, only.displayName(), notBefore(only, tomorrow()));
        } else if (!given.isEmpty()) {
            notices.assigned(manager, given.size(), tomorrow());
        }
    }

    /** Returns whether the user is an active account manager of the partner and therefore looks after the customer now. */
    boolean assignIfAble(LiveRelation relation, long manager) {
        var able = able("u.id = :manager", relation.partner(), manager);
        able.ifPresent(found -> {
            assign(relation, found, tomorrow());
            tell(found.id(), List.of(relation));
        });
        return able.isPresent();
    }

    void assign(LiveRelation relation, String managerPublicId, LocalDate since) {
        var able = able("u.public_id = :manager", relation.partner(), managerPublicId)
                .orElseThrow(Managers::unknown);
        assign(relation, able, since);
        notices.assigned(able.id(), relation.displayName(), notBefore(relation, since));
    }

    private void assign(LiveRelation relation, Able manager, LocalDate wished) {
        var since = notBefore(relation, wished);
        var before = name(relation.manager());
        assignments.begin(relation.customer(), manager.id(), since);
        table.manager(relation, manager.id());
        events.publishEvent(
                new ManagerAssigned(relation.accountName(), before, manager.displayName(), since, relation.partner()));
    }

    /** @throws NoManager nobody looks after the customer */
    public void takeBack(LiveRelation relation) {
        takeBack(relation, tomorrow());
    }

    void takeBack(LiveRelation relation, LocalDate wished) {
        if (relation.manager() == null) {
            throw new NoManager();
        }
        var since = notBefore(relation, wished);
        assignments.end(relation.customer(), since);
        table.manager(relation, null);
        events.publishEvent(
                new ManagerTakenBack(relation.accountName(), name(relation.manager()), since, relation.partner()));
    }

    /** Who looked, looks and will look after the customer while the association lasts or lasted, the latest first. */
    public List<ManagerPeriod> history(long relation) {
        return assignments.history(relation);
    }

    /** Nobody counts a customer's days before its partner does. */
    private static LocalDate notBefore(LiveRelation relation, LocalDate day) {
        return day.isBefore(relation.validFrom()) ? relation.validFrom() : day;
    }

    /** A locking read: who stops being an account manager meanwhile waits, or is seen to be none any more. */
    private Optional<Able> able(String who, long partner, Object manager) {
        return jdbc.sql("""
                select u.id, u.display_name
                  from portal_user u
                  join member_role m on m.user_id = u.id
                  join role r on r.id = m.role_id and r.name = 'ACCOUNT_MANAGER' and r.organisation_id is null
                 where %s
                   and u.account_id = :partner
                   and u.status = 'ACTIVE'
                  lock in share mode
                """.formatted(who))
                .param("manager", manager)
                .param("partner", partner)
                .query(Able.class)
                .optional();
    }

    private String name(@Nullable Long user) {
        return user == null
                ? ""
                : jdbc.sql("select display_name from portal_user where id = :user")
                        .param("user", user)
                        .query(String.class)
                        .single();
    }

    private LocalDate tomorrow() {
        return calendar.today().plusDays(1);
    }

    private static InvalidField unknown() {
        return new InvalidField("manager", "associations.manager-unknown");
    }
}

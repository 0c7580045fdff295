package io.partnerportal.members;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.roles.SystemRole;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the operator notes that a qualification resting on a member's role is under review (R8). */
@Service
@Transactional
@Allowed(Permission.OPERATE_PARTNERS)
public class QualificationService {

    /** Roles that qualifications rest on. */
    public static final Set<SystemRole> QUALIFYING = Set.of(SystemRole.ACCOUNT_MANAGER, SystemRole.SOLUTION_ARCHITECT);

    private record Held(long user, long role, String name, long organisation) {}

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    QualificationService(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** @throws NotFound the member does not hold the role, or no qualification rests on it */
    public void setUnderReview(PublicId member, SystemRole role, boolean underReview) {
        var held = find(member, role);
        jdbc.sql("update member_role set under_review = :review where user_id = :user and role_id = :role")
                .param("review", underReview)
                .param("user", held.user())
                .param("role", held.role())
                .update();
        events.publishEvent(new MemberChanged(
                MemberChanged.REVIEW,
                held.name(),
                Map.of("role", role.name(), "underReview", Boolean.toString(!underReview)),
                Map.of("role", role.name(), "underReview", Boolean.toString(underReview)),
                held.organisation()));
    }

    private Held find(PublicId member, SystemRole role) {
        return jdbc.sql("""
                select u.id as user, r.id as role, u.name, u.account_id as organisation
                  from portal_user u
                  join member_role m on m.user_id = u.id
                  join role r on r.id = m.role_id and r.organisation_id is null and r.name = :role
                 where u.public_id = :member
                   and u.kind = 'MEMBER'
                   and u.status <> 'DELETED'
                """)
                .param("member", member.value())
                .param("role", role.name())
                .query(Held.class)
                .optional()
                .filter(_ -> QUALIFYING.contains(role))
                .orElseThrow(() -> new NotFound("members.not-found"));
    }
}

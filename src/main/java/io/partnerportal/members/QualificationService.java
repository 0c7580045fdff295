package io.partnerportal.members;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.OwnOrganisation;
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

    private record Held(long user, long role, String name, boolean underReview) {}

    private final OwnOrganisation organisations;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    QualificationService(OwnOrganisation organisations, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.organisations = organisations;
        this.jdbc = jdbc;
        this.events = events;
    }

    /**
     * Changes nothing where it is noted already.
     *
     * @throws NotFound the member is none of the partner, does not hold the role, or no qualification rests on it
     */
    public void setUnderReview(PublicId partner, PublicId member, SystemRole role, boolean underReview) {
        long organisation = organisations.lock(partner);
        var held = find(organisation, member, role);
        if (held.underReview() == underReview) {
            return;
        }
        jdbc.sql("update member_role set under_review = :review where user_id = :user and role_id = :role")
                .param("review", underReview)
                .param("user", held.user())
                .param("role", held.role())
                .update();
        events.publishEvent(new MemberChanged(
                MemberChanged.REVIEW,
                held.name(),
                Map.of("role", role.nameKey(), "underReview", Boolean.toString(held.underReview())),
                Map.of("role", role.nameKey(), "underReview", Boolean.toString(underReview)),
                organisation));
    }

    private Held find(long organisation, PublicId member, SystemRole role) {
        return jdbc.sql("""
                select u.id as user, r.id as role, u.name, m.under_review
                  from portal_user u
                  join member_role m on m.user_id = u.id
                  join role r on r.id = m.role_id and r.organisation_id is null and r.name = :role
                 where u.public_id = :member
                   and u.account_id = :organisation
                   and u.kind = 'MEMBER'
                   and u.status <> 'DELETED'
                """)
                .param("organisation", organisation)
                .param("member", member.value())
                .param("role", role.name())
                .query(Held.class)
                .optional()
                .filter(_ -> QUALIFYING.contains(role))
                .orElseThrow(() -> new NotFound("members.not-found"));
    }
}

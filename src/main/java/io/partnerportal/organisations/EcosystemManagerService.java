package io.partnerportal.organisations;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.EditedMeanwhile;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The operator says who of the vendor looks after a partner. */
@Service
@Transactional
@Allowed(Permission.OPERATE_PARTNERS)
public class EcosystemManagerService {

    private final OwnOrganisation locks;
    private final OrganisationQueries organisations;
    private final EcosystemManagerQueries managers;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    EcosystemManagerService(
            OwnOrganisation locks,
            OrganisationQueries organisations,
            EcosystemManagerQueries managers,
            JdbcClient jdbc,
            ApplicationEventPublisher events) {
        this.locks = locks;
        this.organisations = organisations;
        this.managers = managers;
        this.jdbc = jdbc;
        this.events = events;
    }

    /**
     * @param seen whom the author saw there until now
     * @throws EditedMeanwhile somebody else appointed another one since
     * @throws InvalidField a value breaks a rule
     */
    public void appoint(PublicId id, EcosystemManager seen, EcosystemManager wish) {
        var manager = wish.checked();
        locks.lock(id);
        var partner = organisations.find(id).orElseThrow(() -> new NotFound("organisations.partner-not-found"));
        var before = managers.of(id);
        if (manager.equals(before)) {
            return;
        }
        if (!seen.equals(before)) {
            throw new EditedMeanwhile();
        }
        if (manager.isNobody()) {
            jdbc.sql("delete from ecosystem_manager where organisation_id = :id")
                    .param("id", partner.id())
                    .update();
        } else {
            save(partner.id(), manager);
        }
        events.publishEvent(new EcosystemManagerAppointed(partner.id(), partner.accountName(), before, manager));
    }

    private void save(long partner, EcosystemManager manager) {
        jdbc.sql("""
                insert into ecosystem_manager (organisation_id, name, mobile, email)
                values (:id, :name, :mobile, :email)
                    on duplicate key update name = :name, mobile = :mobile, email = :email
                """)
                .param("id", partner)
                .param("name", manager.managerName())
                .param("mobile", manager.managerMobile())
                .param("email", manager.managerEmail())
                .update();
    }
}

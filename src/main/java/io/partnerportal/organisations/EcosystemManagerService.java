package io.partnerportal.organisations;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.Permission;
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

    private final OrganisationQueries organisations;
    private final EcosystemManagerQueries managers;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    EcosystemManagerService(
            OrganisationQueries organisations,
            EcosystemManagerQueries managers,
            JdbcClient jdbc,
            ApplicationEventPublisher events) {
        this.organisations = organisations;
        this.managers = managers;
        this.jdbc = jdbc;
        this.events = events;
    }

    /** @throws InvalidField a value breaks a rule */
    public void appoint(PublicId id, EcosystemManager wish) {
        var manager = wish.checked();
        var partner = organisations.find(id).orElseThrow(() -> new NotFound("organisations.partner-not-found"));
        var before = managers.of(id);
        if (manager.equals(before)) {
            return;
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

package io.partnerportal.distribution;

import io.partnerportal.batches.Batch;
import io.partnerportal.batches.BatchResult;
import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.OwnOrganisation;
import io.partnerportal.organisations.PartnerFrozen;
import io.partnerportal.organisations.Standings;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A distributor takes applicants on as its resellers, or rejects them, up to 100 at once (R46). */
@Service
@Transactional
@Allowed(Permission.RESELLERS_MANAGE)
public class ApplicationReviewService {

    private final Standings standings;
    private final ApplicationTable table;
    private final ApplicationReader reader;
    private final ResellerIntake intake;
    private final ApplicationNotices notices;
    private final Batch batch;
    private final JdbcClient jdbc;
    private final CurrentCaller caller;
    private final ApplicationEventPublisher events;

    ApplicationReviewService(
            Standings standings,
            ApplicationTable table,
            ApplicationReader reader,
            ResellerIntake intake,
            ApplicationNotices notices,
            Batch batch,
            JdbcClient jdbc,
            CurrentCaller caller,
            ApplicationEventPublisher events) {
        this.standings = standings;
        this.table = table;
        this.reader = reader;
        this.intake = intake;
        this.notices = notices;
        this.batch = batch;
        this.jdbc = jdbc;
        this.caller = caller;
        this.events = events;
    }

    /**
     * Each is a reseller from now on; who can no longer become one is left out and said why.
     *
     * @throws PartnerFrozen a frozen distributor takes nobody on (R54)
     */
    public BatchResult approve(List<PublicId> applications) {
        long distributor = OwnOrganisation.of(caller.scope());
        if (standings.lock(distributor).isFrozen()) {
            throw new PartnerFrozen();
        }
        var name = name(distributor);
        return batch.each(applications, this::name, application -> {
            var filed = own(application, distributor);
            table.decided(filed, ApplicationState.APPROVED, "");
            intake.convert(filed.account(), distributor);
            publish(filed, ApplicationState.APPROVED, "");
            notices.approved(filed, name);
        });
    }

    /** @throws InvalidField the reason is missing or too long */
    public BatchResult reject(List<PublicId> applications, RejectReason why) {
        long distributor = OwnOrganisation.of(caller.scope());
        var reason = why.checked();
        return batch.each(applications, this::name, application -> {
            var filed = own(application, distributor);
            table.decided(filed, ApplicationState.REJECTED, reason);
            publish(filed, ApplicationState.REJECTED, reason);
            notices.rejected(filed, reason);
        });
    }

    private ApplicationTable.Filed own(PublicId application, long distributor) {
        return table.find(application, "distributor_id", distributor);
    }

    private String name(PublicId application) {
        return reader.find(ApplicationReader.Side.DISTRIBUTOR, OwnOrganisation.of(caller.scope()), application)
                .map(ApplicationRow::company)
                .orElse(application.value());
    }

    private String name(long distributor) {
        return jdbc.sql("select display_name from account where id = :distributor")
                .param("distributor", distributor)
                .query(String.class)
                .single();
    }

    private void publish(ApplicationTable.Filed filed, ApplicationState state, String reason) {
        events.publishEvent(new ApplicationChanged(filed.company(), state, reason, filed.distributor()));
    }
}

package io.partnerportal.prospectimports;

import io.partnerportal.batches.BatchResult;
import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rejection;
import io.partnerportal.organisations.OwnOrganisation;
import io.partnerportal.outreach.AttemptLimit;
import io.partnerportal.outreach.TooManyAttempts;
import io.partnerportal.prospectimports.ImportPreview.Outcome;
import io.partnerportal.prospects.NewProspect;
import io.partnerportal.prospects.ProspectChanged;
import io.partnerportal.prospects.Registration;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Registers prospects from a file, in two steps: first it is only said what would happen. */
@Service
@Allowed(Permission.CUSTOMERS_DEVELOP)
public class ProspectImportService {

    private final AttemptLimit attempts;
    private final DryRun dryRun;
    private final Registration registration;
    private final StoredPreviews previews;
    private final CurrentCaller caller;
    private final ApplicationEventPublisher events;

    ProspectImportService(
            AttemptLimit attempts,
            DryRun dryRun,
            Registration registration,
            StoredPreviews previews,
            CurrentCaller caller,
            ApplicationEventPublisher events) {
        this.attempts = attempts;
        this.dryRun = dryRun;
        this.registration = registration;
        this.previews = previews;
        this.caller = caller;
        this.events = events;
    }

    /**
     * Registers nothing. Every row counts as an attempt, since its answer says as much; how many were refused is recorded.
     *
     * @throws UnusableFile nothing can be made of the file
     * @throws TooManyAttempts fewer are left today than the file has rows
     */
    public ImportPreview dryRun(InputStream csv) throws IOException {
        long partner = OwnOrganisation.of(caller.scope());
        var rows = ProspectFile.read(csv);
        attempts.count(partner, rows.size());
        var answers = dryRun.of(partner, rows);
        var wanted = new ArrayList<NewProspect>();
        for (int i = 0; i < rows.size(); i++) {
            if (answers.get(i).isWanted()) {
                wanted.add(rows.get(i).prospect().checked());
            }
        }
        var preview = new ImportPreview(previews.keep(partner, caller.get().user(), wanted), answers);
        if (preview.count(Outcome.REFUSED) > 0) {
            events.publishEvent(RowsRefused.of(preview, partner));
        }
        return preview;
    }

    /**
     * Registers what the dry run found possible, each row by itself and checked again; a preview is good once.
     *
     * @throws UnusableFile it was used before, is a day old or another's
     */
    public BatchResult commit(PublicId preview) {
        long partner = OwnOrganisation.of(caller.scope());
        var rows = previews.use(preview, partner, caller.get().user());
        return new BatchResult(rows.stream()
                .map(row -> new BatchResult.Row(row.company(), register(partner, row)))
                .toList());
    }

    private @Nullable Rejection register(long partner, NewProspect row) {
        try {
            registration.register(partner, row);
            return null;
        } catch (Rejection refused) {
            events.publishEvent(ProspectChanged.refused(row.company(), refused.key(), partner));
            return refused;
        }
    }
}

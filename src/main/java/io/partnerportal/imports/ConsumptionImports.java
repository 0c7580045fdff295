package io.partnerportal.imports;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.imports.ImportFiles.Stored;
import io.partnerportal.imports.ImportFiles.TooManyBytes;
import io.partnerportal.kernel.PublicId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the operator does with bills: hand one in, publish it, give it up. The reading is {@link ImportRun}'s. */
@Service
@Transactional
@Allowed(Permission.OPERATE_IMPORTS)
public class ConsumptionImports {

    private static final int LONGEST_NAME = 255;

    private final ImportFiles files;
    private final ImportStore store;
    private final Publication publication;
    private final CurrentCaller caller;
    private final ApplicationEventPublisher events;

    ConsumptionImports(
            ImportFiles files,
            ImportStore store,
            Publication publication,
            CurrentCaller caller,
            ApplicationEventPublisher events) {
        this.files = files;
        this.store = store;
        this.publication = publication;
        this.caller = caller;
        this.events = events;
    }

    /**
     * Takes a bill into the queue. With ADD or REPLACE it is published as soon as it is loaded; UNDECIDED
     * waits for {@link #publish}.
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public PublicId register(String fileName, InputStream content, Decision decision) {
        var id = PublicId.random();
        try {
            var stored = files.store(id, content);
            return register(id, shortened(fileName), stored, decision);
        } catch (TooManyBytes tooMany) {
            throw ImportNotPossible.tooLarge(files.limit());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private PublicId register(PublicId id, String fileName, Stored stored, Decision decision) throws IOException {
        try {
            store.register(id, fileName, stored, decision, caller.get().name());
        } catch (RuntimeException refused) {
            files.delete(id);
            throw refused;
        }
        return id;
    }

    private static String shortened(String fileName) {
        return fileName.length() > LONGEST_NAME ? fileName.substring(0, LONGEST_NAME) : fileName;
    }

    /** Makes a loaded import visible; where it meets published ones the decision says what becomes of them. */
    public void publish(PublicId id, Decision decision) {
        publication.publish(store.find(id), decision, caller.get().name());
    }

    /** Gives up an import that is not published; one that runs stops at its next step. */
    public void discard(PublicId id) {
        var found = store.find(id);
        store.discard(found);
        events.publishEvent(new ImportChanged(id.value(), found.fileName(), "discarded", found.decision()));
    }

    /** Tries a failed import again, from the lines it had loaded. */
    public void retry(PublicId id) {
        var found = store.find(id);
        store.retry(found);
        events.publishEvent(new ImportChanged(id.value(), found.fileName(), "retried", found.decision()));
    }
}

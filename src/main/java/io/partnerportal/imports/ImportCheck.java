package io.partnerportal.imports;

import io.partnerportal.catalog.Catalog;
import io.partnerportal.focus.FocusReader;
import io.partnerportal.focus.FocusRefused;
import io.partnerportal.imports.ImportStore.Import;
import io.partnerportal.subaccounts.Turns.Turn;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** Reads a whole bill before the first line is loaded: one bad line refuses all of it. */
@Component
class ImportCheck {

    private static final int LINES_BETWEEN_PROGRESS = 50_000;

    private final ImportFiles files;
    private final ImportStore store;
    private final Findings.Keeper keeper;
    private final Catalog catalog;

    ImportCheck(ImportFiles files, ImportStore store, Findings.Keeper keeper, Catalog catalog) {
        this.files = files;
        this.store = store;
        this.keeper = keeper;
        this.catalog = catalog;
    }

    void run(Import found, Turn turn) throws IOException {
        var findings = new Findings();
        try (var reader = FocusReader.open(files.open(found.file()), files.limit())) {
            findings.begin(reader.header());
            for (var line = reader.next(); line != null; line = reader.next()) {
                findings.add(line);
                if (findings.lines() % LINES_BETWEEN_PROGRESS == 0) {
                    store.progress(found, reader.bytesRead(), findings.lines());
                    turn.renew();
                }
            }
            findings.end();
        } catch (FocusRefused refused) {
            findings.refuse(refused.problem());
        }
        turn.renew();
        if (findings.isRefused()) {
            keeper.refuse(found, findings);
        } else {
            findings.services().forEach(catalog::idsOfServices);
            findings.regions().forEach(catalog::idsOfRegions);
            keeper.accept(found, findings);
        }
    }
}

package io.partnerportal.imports;

import io.partnerportal.kernel.Auditable;
import java.util.Locale;
import java.util.Map;

/**
 * Somebody moved an import on.
 *
 * @param step registered, published, superseded, discarded or retried
 */
public record ImportChanged(String publicId, String fileName, String step, Decision decision) implements Auditable {

    /** Whether a run has something to do after this step. */
    boolean mayRun() {
        return step.equals("registered") || step.equals("retried");
    }

    @Override
    public String action() {
        return "imports.audit." + step;
    }

    @Override
    public String object() {
        return fileName;
    }

    @Override
    public Map<String, String> after() {
        return Map.of(
                "import",
                publicId,
                "decision",
                "imports.decision." + decision.name().toLowerCase(Locale.ROOT));
    }
}

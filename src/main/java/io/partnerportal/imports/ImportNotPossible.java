package io.partnerportal.imports;

import io.partnerportal.kernel.Rejection;

/** The import cannot take the step that was asked for. */
public final class ImportNotPossible extends Rejection {

    private static final long serialVersionUID = 1;

    private ImportNotPossible(String key, Object... details) {
        super(key, details);
    }

    static ImportNotPossible sameFile(String fileName) {
        return new ImportNotPossible("imports.same-file", fileName);
    }

    static ImportNotPossible tooLarge(long bytes) {
        return new ImportNotPossible("imports.too-large", bytes >> 20);
    }

    static ImportNotPossible wrongStatus() {
        return new ImportNotPossible("imports.wrong-status");
    }

    static ImportNotPossible undecided(String fileNames) {
        return new ImportNotPossible("imports.undecided", fileNames);
    }

    static ImportNotPossible coversLess(String fileName) {
        return new ImportNotPossible("imports.covers-less", fileName);
    }
}

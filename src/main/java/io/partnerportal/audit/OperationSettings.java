package io.partnerportal.audit;

import io.partnerportal.kernel.Refusal;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long operation records are kept, and where the newest seal lies.
 *
 * @param keepDays days a record is kept at least; whole months go
 * @param sealFile outside the database, shared by all nodes
 */
@ConfigurationProperties("portal.operations")
record OperationSettings(int keepDays, Path sealFile) {

    private static final int LEAST = 180;

    OperationSettings {
        if (keepDays < LEAST) {
            throw new Refusal("Operation records are kept %d days at least; portal.operations.keep-days is %d."
                    .formatted(LEAST, keepDays));
        }
    }
}

package io.partnerportal.kernel;

import java.util.Map;

/**
 * An event worth a line in the operation log (操作日志). The trail listens in the publisher's transaction,
 * so that the line commits or rolls back with the change.
 */
public interface Auditable {

    /** Message key of what was done, such as {@code customers.audit.created}. */
    String action();

    /** Public id or name of what it was done to. */
    String object();

    /** Values before the change, by field name; personal values already masked. */
    default Map<String, String> before() {
        return Map.of();
    }

    /** Values after the change, by field name; personal values already masked. */
    default Map<String, String> after() {
        return Map.of();
    }

    /** Account whose people may read the line besides the operator; 0 where only the operator may. */
    default long tenant() {
        return 0;
    }
}

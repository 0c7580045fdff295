package io.partnerportal.kernel;

import java.util.Map;
import java.util.Set;

/**
 * An event worth a line in the operation log (操作日志). The trail listens in the publisher's transaction,
 * so that the line commits or rolls back with the change.
 */
public interface Auditable {

    /** Message key of what was done, such as {@code customers.audit.created}. */
    String action();

    /** Public id or name of what it was done to. */
    String object();

    /** How it ended. */
    enum Outcome {
        DONE,
        REFUSED
    }

    default Outcome outcome() {
        return Outcome.DONE;
    }

    /**
     * Values before the change, by field name. A value with words of its own, such as a state, is given as its message
     * key, several of them with a comma and a blank between.
     */
    default Map<String, String> before() {
        return Map.of();
    }

    /** Values after the change, as {@link #before()}. */
    default Map<String, String> after() {
        return Map.of();
    }

    /** Fields whose values are personal: kept masked, with a keyed hash that tells equal ones from others. */
    default Set<String> personal() {
        return Set.of();
    }

    /** Account whose people may read the line besides the operator; 0 where only the operator may. */
    default long tenant() {
        return 0;
    }
}

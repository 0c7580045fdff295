package io.partnerportal.protection;

import io.partnerportal.kernel.Auditable;
import java.util.Map;

/** Wrong codes were typed for an operation until the code was worth nothing any more. */
record CodeGuessed(String object, String operation, long tenant) implements Auditable {

    static CodeGuessed at(Operation operation) {
        return new CodeGuessed(
                operation.caller().name(), operation.name(), operation.caller().account());
    }

    @Override
    public String action() {
        return "protection.audit.guessed";
    }

    @Override
    public Outcome outcome() {
        return Outcome.REFUSED;
    }

    @Override
    public Map<String, String> after() {
        return Map.of("action", operation);
    }
}

package io.partnerportal.facts;

import io.partnerportal.kernel.Auditable;
import java.util.Map;
import java.util.Objects;

/** From now on it is known that something holds, held or will hold for an account. */
public record FactRecorded(String account, NewFact fact) implements Auditable {

    @Override
    public String action() {
        return "facts.audit.recorded";
    }

    @Override
    public String object() {
        return account;
    }

    @Override
    public Map<String, String> after() {
        return Map.of(
                "kind", "facts.kind." + fact.kind(),
                "value", fact.kind().word(fact.value()),
                "from", fact.from().toString(),
                "until", Objects.toString(fact.until(), ""),
                "note", fact.note());
    }
}

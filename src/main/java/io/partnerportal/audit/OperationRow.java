package io.partnerportal.audit;

import io.partnerportal.kernel.Auditable.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * One line of the operation log.
 *
 * @param action message key of what was done
 * @param beforeJson values before, a flat JSON object
 * @param afterJson values after, a flat JSON object
 */
public record OperationRow(
        long id,
        String publicId,
        Instant happenedAt,
        String actor,
        String address,
        String action,
        String object,
        Outcome outcome,
        String beforeJson,
        String afterJson) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};

    /** Where a page ends; the next one starts below it. */
    public record Key(Instant happenedAt, long id) {
        public static final Key NEWEST = new Key(Instant.parse("9999-12-31T00:00:00Z"), Long.MAX_VALUE);
    }

    /** One value before and after; empty where there was none. */
    public record Change(String field, String before, String after) {}

    public Key key() {
        return new Key(happenedAt, id);
    }

    /** What the operation changed, by name of the field. */
    public List<Change> changes() {
        var before = JSON.readValue(beforeJson, VALUES);
        var after = JSON.readValue(afterJson, VALUES);
        var fields = new TreeSet<>(before.keySet());
        fields.addAll(after.keySet());
        fields.removeIf(field -> field.endsWith(PersonalValues.HASH));
        return fields.stream()
                .map(field -> new Change(field, before.getOrDefault(field, ""), after.getOrDefault(field, "")))
                .toList();
    }
}

package io.partnerportal.audit;

import io.partnerportal.kernel.Auditable.Outcome;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /**
     * One value before and after; empty where there was none.
     *
     * @param same whether it stands only to say what the others belong to; two personal values may look the same masked
     */
    public record Change(String field, String before, String after, boolean same) {

        Change(String field, String before, String after) {
            this(field, before, after, before.equals(after));
        }
    }

    public Key key() {
        return new Key(happenedAt, id);
    }

    /** What the operation changed, by name of the field, and after that what stayed. */
    public List<Change> changes() {
        var before = JSON.readValue(beforeJson, VALUES);
        var after = JSON.readValue(afterJson, VALUES);
        var fields = new TreeSet<>(before.keySet());
        fields.addAll(after.keySet());
        fields.removeIf(field -> field.endsWith(PersonalValues.HASH));
        return fields.stream()
                .map(field -> change(field, before, after))
                .sorted(Comparator.comparing(Change::same))
                .toList();
    }

    private static Change change(String field, Map<String, String> before, Map<String, String> after) {
        var hash = field + PersonalValues.HASH;
        return new Change(
                field,
                before.getOrDefault(field, ""),
                after.getOrDefault(field, ""),
                Objects.equals(before.get(field), after.get(field))
                        && Objects.equals(before.get(hash), after.get(hash)));
    }
}

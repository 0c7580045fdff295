package io.partnerportal.companies;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * One wish to change a company, with what was and what shall be.
 *
 * @param company its name today
 * @param account name of its master account
 * @param reason why it was rejected
 */
public record ChangeRow(
        long id,
        String publicId,
        String company,
        String account,
        @Nullable String creditCode,
        ChangeStatus status,
        String beforeJson,
        String afterJson,
        String requestedBy,
        Instant requestedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason) {

    private static final JsonMapper JSON = new JsonMapper();

    /** One field before and after. */
    public record Field(String name, String before, String after) {}

    public CompanyDetails wish() {
        return read(afterJson);
    }

    /** Only what the change is about. */
    public List<Field> changes() {
        var after = wish().fields();
        return read(beforeJson).fields().entrySet().stream()
                .map(before -> new Field(before.getKey(), before.getValue(), after.getOrDefault(before.getKey(), "")))
                .filter(field -> !field.before().equals(field.after()))
                .toList();
    }

    static String write(CompanyDetails details) {
        return JSON.writeValueAsString(details);
    }

    static CompanyDetails read(String json) {
        return JSON.readValue(json, CompanyDetails.class);
    }
}

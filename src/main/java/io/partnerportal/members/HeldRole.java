package io.partnerportal.members;

import io.partnerportal.kernel.PublicId;
import io.partnerportal.roles.SystemRole;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A role a member holds.
 *
 * @param systemRole absent for a custom role
 * @param name as typed, or the constant of the system role
 * @param underReview whether a qualification that rests on it is under review, so that it may not be taken away (R8)
 */
public record HeldRole(PublicId key, @Nullable SystemRole systemRole, String name, boolean underReview) {

    private static final int ID = 32;

    /** How a statement packs the roles of one member into one column: id, S or C, 1 or 0, name; one a line. */
    static final String PACKED = """
            (select group_concat(r.public_id, if(r.organisation_id is null, 'S', 'C'), m.under_review, r.name
                                 order by r.organisation_id is not null, r.id separator '\\n')
               from member_role m
               join role r on r.id = m.role_id
              where m.user_id = u.id)""";

    /** The name as the operation log keeps it: the system's roles by the key of their words. */
    String inLog() {
        return systemRole == null ? name : systemRole.nameKey();
    }

    static List<HeldRole> unpack(@Nullable String packed) {
        return packed == null
                ? List.of()
                : Arrays.stream(packed.split("\n")).map(HeldRole::one).toList();
    }

    private static HeldRole one(String packed) {
        var name = packed.substring(ID + 2);
        return new HeldRole(
                new PublicId(packed.substring(0, ID)),
                packed.charAt(ID) == 'S' ? SystemRole.valueOf(name) : null,
                name,
                packed.charAt(ID + 1) == '1');
    }
}

package io.partnerportal.members;

import io.partnerportal.kernel.PublicId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a member is to do (创建人员, second step).
 *
 * @param roles one to three of the organisation's roles (R4–R7)
 * @param director who leads an account manager; ignored for everybody else (R9)
 * @param successor who takes over the customers of somebody who is no account manager any more; needed only where there
 *     are any
 */
public record Assignment(
        Set<PublicId> roles,
        @Nullable PublicId director,
        @Nullable PublicId successor) {

    public Assignment(Set<PublicId> roles, @Nullable PublicId director) {
        this(roles, director, null);
    }
}

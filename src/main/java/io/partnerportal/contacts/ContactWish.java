package io.partnerportal.contacts;

import io.partnerportal.kernel.PublicId;
import org.jspecify.annotations.Nullable;

/**
 * A contact as its author wants it.
 *
 * @param member the member it is; absent for somebody else
 */
public record ContactWish(
        String name, String phone, String email, @Nullable PublicId member) {}

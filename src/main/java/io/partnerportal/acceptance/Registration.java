package io.partnerportal.acceptance;

import org.jspecify.annotations.Nullable;

/**
 * A new account for whoever was invited.
 *
 * @param accountName what one signs in with
 * @param displayName company or person
 * @param email ignored where the invitation went to an address
 * @param code the one that was mailed to the address
 * @param password in clear; stored only as a hash
 * @param repetition the same again
 */
public record Registration(
        String accountName,
        String displayName,
        @Nullable String email,
        String code,
        @Nullable String mobile,
        String password,
        String repetition) {}

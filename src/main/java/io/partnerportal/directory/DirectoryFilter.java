package io.partnerportal.directory;

import io.partnerportal.accounts.AccountStatus;
import io.partnerportal.identity.AccountKind;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts to list.
 *
 * @param text part of the account's name, e-mail or of who it is, empty for all
 * @param kind absent for all
 * @param status absent for all
 * @param site key of a site, absent for all
 */
public record DirectoryFilter(
        String text,
        @Nullable AccountKind kind,
        @Nullable AccountStatus status,
        @Nullable String site) {}

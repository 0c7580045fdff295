package io.partnerportal.companies;

import io.partnerportal.accounts.AccountStatus;
import io.partnerportal.organisations.PartnerIdentity;
import java.time.Instant;

/**
 * One of the accounts of a legal person (账号信息).
 *
 * @param identity the programme it takes part in
 */
public record CompanyAccount(
        String name, String email, boolean master, PartnerIdentity identity, Instant joinedAt, AccountStatus status) {}

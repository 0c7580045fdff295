package io.partnerportal.accounts;

import org.springframework.data.repository.Repository;

/** Saves whole accounts. */
interface AccountRepository extends Repository<Account, Long> {

    Account save(Account account);
}

package io.partnerportal.accounts;

import org.springframework.data.repository.Repository;

/** Saves whole users. */
interface UserRepository extends Repository<User, Long> {

    User save(User user);
}

package io.partnerportal.organisations;

import org.springframework.data.repository.Repository;

/** Saves whole organisations. */
interface OrganisationRepository extends Repository<Organisation, Long> {

    Organisation save(Organisation organisation);
}

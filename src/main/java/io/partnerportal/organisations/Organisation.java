package io.partnerportal.organisations;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A partner organisation (伙伴); shares its key with the partner's account. */
@Table("organisation")
record Organisation(@Id long id, @Version int version, PartnerIdentity identity) {}

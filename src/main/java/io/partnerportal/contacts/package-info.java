/**
 * Customer contacts (客户联系人): the up to five people a partner's customers may turn to (R19).
 * Doors: {@link io.partnerportal.contacts.ContactService} to change, {@link io.partnerportal.contacts.ContactQueries}
 * to read, {@link io.partnerportal.contacts.OwnPartnerQueries} for the customer's side.
 */
@NullMarked
@ApplicationModule(
        displayName = "Contacts",
        allowedDependencies = {"accounts", "drafts", "organisations"})
package io.partnerportal.contacts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

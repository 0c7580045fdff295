/**
 * My partner (我的合作伙伴): the page on which a customer sees the partner it belongs to, how and since when, and whom to
 * turn to. Higher modules add what else the two have to settle by {@link io.partnerportal.mypartner.MyPartnerPart}.
 */
@NullMarked
@ApplicationModule(
        displayName = "My partner",
        allowedDependencies = {"associations", "contacts"})
package io.partnerportal.mypartner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

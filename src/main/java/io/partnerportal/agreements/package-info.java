/**
 * Texts people agree to (协议): their words from files, a box to read and tick them, and who agreed to which version when
 * and from where. Doors: {@link io.partnerportal.agreements.AgreementTexts} and {@link io.partnerportal.agreements.Consents}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Agreements",
        allowedDependencies = {"lockout", "signin"})
package io.partnerportal.agreements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

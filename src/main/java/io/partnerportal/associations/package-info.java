/**
 * Associations (关联): which customer belongs to which partner, how, since when, and which account manager looks after it.
 * {@link io.partnerportal.associations.Relations} begins, ends and changes an association and
 * {@link io.partnerportal.associations.Managers} its account manager, both inside the transaction of a door;
 * {@link io.partnerportal.associations.RelationsInReach} finds the caller's own ones;
 * {@link io.partnerportal.associations.Attributions} tells whose a customer was on a day. Higher modules take part in an
 * end with {@link io.partnerportal.associations.AssociationEnding}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Associations",
        allowedDependencies = {"members", "notifications", "organisations"})
package io.partnerportal.associations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * What is typed into long forms and not yet handed in (草稿), kept on the server so that a lost session loses nothing.
 * {@link io.partnerportal.drafts.FormDrafts} is what forms ask; never for passwords and codes.
 */
@NullMarked
@ApplicationModule(
        displayName = "Drafts",
        allowedDependencies = {"tasks"})
package io.partnerportal.drafts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

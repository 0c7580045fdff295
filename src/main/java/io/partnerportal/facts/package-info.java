/**
 * Dated facts about accounts that rules ask for (客户事实): what an account is or was from one day until another.
 * Doors: {@link io.partnerportal.facts.FactService} to record and end, {@link io.partnerportal.facts.FactQueries} to
 * read them all, {@link io.partnerportal.facts.AccountFacts} to ask what holds on a day.
 */
@NullMarked
@ApplicationModule(
        displayName = "Facts",
        allowedDependencies = {"accounts", "directory", "drafts", "exports"})
package io.partnerportal.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

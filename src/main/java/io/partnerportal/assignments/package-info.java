/**
 * Customer assignment (客户分配): which account manager looks after which customer, single and in batches.
 * Doors: {@link io.partnerportal.assignments.AssignmentService} to change,
 * {@link io.partnerportal.assignments.AssignmentQueries} to read.
 */
@NullMarked
@ApplicationModule(
        displayName = "Assignments",
        allowedDependencies = {"associations", "batches", "clientele", "members", "organisations"})
package io.partnerportal.assignments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

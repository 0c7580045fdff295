/**
 * Members (组织人员): who works for a partner, in which roles, under which director.
 * Doors: {@link io.partnerportal.members.MemberService}, {@link io.partnerportal.members.MemberRoleService},
 * {@link io.partnerportal.members.MemberStandingService} and
 * {@link io.partnerportal.members.MemberDepartureService} to change, {@link io.partnerportal.members.MemberQueries} to
 * read; for the operator {@link io.partnerportal.members.PartnerMemberQueries} and
 * {@link io.partnerportal.members.QualificationService}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Members",
        allowedDependencies = {
            "accounts",
            "drafts",
            "exports",
            "organisations",
            "protection",
            "roles",
            "signin",
            "tasks"
        })
package io.partnerportal.members;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

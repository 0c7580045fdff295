package io.partnerportal.members.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import io.partnerportal.drafts.FormDrafts;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.members.MemberDepartureService;
import io.partnerportal.members.MemberQueries;
import io.partnerportal.members.MemberRoleService;
import io.partnerportal.members.MemberService;
import io.partnerportal.members.MemberStandingService;
import io.partnerportal.protection.Protection;
import io.partnerportal.roles.RoleQueries;

/** The doors behind the screens of members. */
@SpringComponent
record MemberDoors(
        MemberQueries queries,
        MemberService members,
        MemberRoleService assignments,
        MemberStandingService standing,
        MemberDepartureService departure,
        RoleQueries roles,
        Protection protection,
        FormDrafts drafts,
        CurrentCaller caller) {}

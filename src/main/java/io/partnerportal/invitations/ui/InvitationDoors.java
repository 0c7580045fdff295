package io.partnerportal.invitations.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import io.partnerportal.drafts.FormDrafts;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.invitations.InvitationQueries;
import io.partnerportal.invitations.InvitationService;

/** The doors behind the screens of invitations. */
@SpringComponent
record InvitationDoors(
        InvitationQueries queries, InvitationService invitations, FormDrafts drafts, CurrentCaller caller) {}

package io.partnerportal.members.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.partnerportal.drafts.FormDrafts;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.members.MemberService;
import io.partnerportal.members.PartnerMemberQueries;
import io.partnerportal.members.QualificationService;
import io.partnerportal.organisations.PartnerPart;
import io.partnerportal.organisations.PartnerRow;
import org.springframework.core.annotation.Order;

/** Adds the members to the operator's page of a partner. */
@SpringComponent
@Order(100)
class MembersOfPartner implements PartnerPart {

    private final PartnerMemberQueries queries;
    private final MemberService members;
    private final QualificationService qualifications;
    private final FormDrafts drafts;

    MembersOfPartner(
            PartnerMemberQueries queries,
            MemberService members,
            QualificationService qualifications,
            FormDrafts drafts) {
        this.queries = queries;
        this.members = members;
        this.qualifications = qualifications;
        this.drafts = drafts;
    }

    @Override
    public Component of(PartnerRow partner) {
        return new PartnerMembers(
                new PublicId(partner.publicId()), partner.accountName(), queries, members, qualifications, drafts);
    }
}

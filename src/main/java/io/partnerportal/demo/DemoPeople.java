package io.partnerportal.demo;

import static io.partnerportal.roles.SystemRole.ACCOUNT_DIRECTOR;
import static io.partnerportal.roles.SystemRole.ACCOUNT_MANAGER;
import static io.partnerportal.roles.SystemRole.ADMINISTRATOR;
import static io.partnerportal.roles.SystemRole.FINANCE;
import static io.partnerportal.roles.SystemRole.OPERATIONS;
import static io.partnerportal.roles.SystemRole.READ_ONLY;

import io.partnerportal.accounts.AccountService;
import io.partnerportal.accounts.NewAccount;
import io.partnerportal.accounts.NewUser;
import io.partnerportal.identity.AccountKind;
import io.partnerportal.identity.UserKind;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.members.MemberFilter;
import io.partnerportal.members.MemberService;
import io.partnerportal.members.NewMember;
import io.partnerportal.members.PartnerMemberQueries;
import io.partnerportal.organisations.NewPartner;
import io.partnerportal.organisations.OrganisationService;
import io.partnerportal.organisations.PartnerIdentity;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.roles.SystemRole;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The partners of the demo and the people who work there. */
@Component
class DemoPeople {

    private final AccountService accounts;
    private final OrganisationService organisations;
    private final PartnerMemberQueries partners;
    private final MemberService members;
    private final DemoOrganisation organisation;

    DemoPeople(
            AccountService accounts,
            OrganisationService organisations,
            PartnerMemberQueries partners,
            MemberService members,
            DemoOrganisation organisation) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.partners = partners;
        this.members = members;
        this.organisation = organisation;
    }

    /** The partners the demo's customers belong to. */
    record Partners(PublicId distributor, PublicId east, PublicId south, PublicId provider) {}

    Partners create() {
        accounts.open(new NewAccount(
                AccountKind.OPERATOR, "operator", "平台运营", "operator@portal.example", "cn", DemoSignIns.PASSWORD));
        var distributor = partner("huadong-cloud", "华东云联信息技术有限公司", PartnerIdentity.DISTRIBUTOR, null);
        var east = partner("yuntu-tech", "云途科技（苏州）有限公司", PartnerIdentity.RESELLER, distributor.publicId());
        var south = partner("lanhai-data", "蓝海数据服务有限公司", PartnerIdentity.RESELLER, distributor.publicId());
        var provider = partner("chenxing-soft", "晨星软件股份有限公司", PartnerIdentity.SOLUTION_PROVIDER, null);
        member(distributor, "zhaomin", "赵敏", Set.of(ADMINISTRATOR));
        member(distributor, "sunli", "孙丽", Set.of(ACCOUNT_MANAGER));
        member(east, "wangwei", "王伟", Set.of(ACCOUNT_MANAGER));
        member(east, "lijing", "李静", Set.of(ACCOUNT_DIRECTOR));
        member(east, "chenhao", "陈浩", Set.of(FINANCE));
        member(south, "huanglei", "黄磊", Set.of(ACCOUNT_MANAGER, OPERATIONS));
        member(provider, "zhoujie", "周洁", Set.of(ACCOUNT_MANAGER));
        member(provider, "wuyong", "吴勇", Set.of(READ_ONLY));
        organisation.fill(east);
        organisation.review(east.publicId(), memberOf(east.publicId(), "xuqiang"));
        accounts.add(new NewUser(east.id(), UserKind.IAM, "dev-ci", "流水线账号", null, null, DemoSignIns.PASSWORD, true));
        return new Partners(distributor.publicId(), east.publicId(), south.publicId(), provider.publicId());
    }

    /** The public id of a demo member by login name. */
    PublicId memberOf(PublicId partner, String name) {
        return partners.members(partner, new MemberFilter(name, null, null), 50).stream()
                .filter(member -> member.name().equals(name))
                .map(member -> new PublicId(member.publicId()))
                .findFirst()
                .orElseThrow();
    }

    private PartnerOnboarded partner(
            String account, String company, PartnerIdentity identity, @Nullable PublicId distributor) {
        return organisations.onboard(new NewPartner(
                account,
                company,
                account + "@partner.example",
                identity,
                distributor,
                "陆远",
                "13700005678",
                "luyuan@portal.example",
                DemoSignIns.PASSWORD));
    }

    private void member(PartnerOnboarded partner, String name, String displayName, Set<SystemRole> roles) {
        members.join(new NewMember(
                partner.publicId(),
                name,
                displayName,
                name + "@" + partner.name() + ".example",
                roles,
                DemoSignIns.PASSWORD));
    }
}

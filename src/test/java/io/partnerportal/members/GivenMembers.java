package io.partnerportal.members;

import io.partnerportal.GivenPeople;
import io.partnerportal.TestCallers;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.PartnerOnboarded;
import io.partnerportal.roles.Role;
import io.partnerportal.roles.RoleQueries;
import io.partnerportal.roles.SystemRole;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Members of a partner as its administrators see them. */
@Component
public class GivenMembers {

    private final GivenPeople given;
    private final MemberQueries queries;
    private final RoleQueries roles;

    GivenMembers(GivenPeople given, MemberQueries queries, RoleQueries roles) {
        this.given = given;
        this.queries = queries;
        this.roles = roles;
    }

    /** Whoever looks after the partner's people, without being one of them. */
    public static ActingAs administratorOf(PartnerOnboarded partner) {
        return ActingAs.of(
                TestCallers.partner(partner.id(), Permission.MEMBERS, Permission.ROLES, Permission.CONTACTS));
    }

    public MemberRow member(PartnerOnboarded partner, SystemRole... roles) {
        var name = given.aMember(partner, roles).name();
        return row(partner, name);
    }

    public MemberRow row(PartnerOnboarded partner, String name) {
        try (var _ = administratorOf(partner)) {
            return queries.page(new MemberFilter(name, null, null), "", 100).stream()
                    .filter(row -> row.name().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
    }

    public Set<PublicId> roles(PartnerOnboarded partner, SystemRole... wanted) {
        try (var _ = administratorOf(partner)) {
            return roles.choices().stream()
                    .filter(role -> Arrays.stream(wanted).anyMatch(role::is))
                    .map(Role::key)
                    .collect(Collectors.toSet());
        }
    }

    public static NewPerson aPerson() {
        var name = GivenPeople.aName();
        return new NewPerson(name, "何梅", "", name + "@member.example", "", GivenPeople.PASSWORD);
    }
}

package io.partnerportal.organisations;

import io.partnerportal.accounts.AccountService;
import io.partnerportal.accounts.NewUser;
import io.partnerportal.accounts.UserAdded;
import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.Permission;
import io.partnerportal.identity.UserKind;
import io.partnerportal.kernel.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds people to organisations and gives them their roles. */
@Service
@Transactional
public class MemberService {

    private final AccountService accounts;
    private final OrganisationQueries organisations;
    private final JdbcClient jdbc;

    MemberService(AccountService accounts, OrganisationQueries organisations, JdbcClient jdbc) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.jdbc = jdbc;
    }

    /** @throws io.partnerportal.kernel.InvalidField a value or the set of roles breaks a rule (R2–R7) */
    @Allowed(Permission.OPERATE_PARTNERS)
    public UserAdded join(NewMember wish) {
        var roles = new RoleSet(wish.roles());
        var partner =
                organisations.find(wish.partner()).orElseThrow(() -> new NotFound("organisations.partner-not-found"));
        var member = accounts.add(new NewUser(
                partner.id(), UserKind.MEMBER, wish.name(), wish.displayName(), wish.email(), wish.password()));
        roles.roles().forEach(role -> give(member.id(), role));
        return member;
    }

    private void give(long user, SystemRole role) {
        jdbc.sql("""
                insert into member_role (user_id, role_id)
                select :user, id from role where organisation_id is null and name = :role
                """).param("user", user).param("role", role.name()).update();
    }
}

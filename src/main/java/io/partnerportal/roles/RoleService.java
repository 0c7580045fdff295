package io.partnerportal.roles;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Navigation;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.EditedMeanwhile;
import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.OwnOrganisation;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes, edits and deletes the roles of the caller's own organisation (自定义角色, R16–R18). */
@Service
@Transactional
@Allowed(Permission.ROLES)
public class RoleService {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_-]+( [\\p{L}\\p{N}_-]+)*");
    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_NOTE = 255;

    private final RoleQueries queries;
    private final OwnOrganisation organisations;
    private final SystemRoleNames systemNames;
    private final CurrentCaller caller;
    private final JdbcClient jdbc;
    private final Ids ids;
    private final ApplicationEventPublisher events;
    private final int most;

    RoleService(
            RoleQueries queries,
            OwnOrganisation organisations,
            SystemRoleNames systemNames,
            CurrentCaller caller,
            JdbcClient jdbc,
            Ids ids,
            ApplicationEventPublisher events,
            @Value("${portal.roles.most:10}") int most) {
        this.queries = queries;
        this.organisations = organisations;
        this.systemNames = systemNames;
        this.caller = caller;
        this.jdbc = jdbc;
        this.ids = ids;
        this.events = events;
        this.most = most;
    }

    /**
     * @throws RoleRefused the organisation has as many custom roles as it may (R17)
     * @throws InvalidField name or permissions break a rule, or the name is taken (R18)
     */
    public PublicId create(RoleWish wish) {
        long organisation = organisations.lock(caller.scope());
        if (count("role where organisation_id = :id", organisation) >= most) {
            throw new RoleRefused("roles.too-many", most);
        }
        var checked = checked(wish, organisation, 0);
        var role = PublicId.random();
        long id = ids.next();
        jdbc.sql("""
                insert into role (id, version, public_id, organisation_id, name, note)
                values (:id, 0, :role, :organisation, :name, :note)
                """)
                .param("id", id)
                .param("role", role.value())
                .param("organisation", organisation)
                .param("name", checked.name())
                .param("note", checked.note())
                .update();
        give(id, checked.permissions());
        publish(RoleChanged.CREATED, checked.name(), Map.of(), facts(checked), organisation);
        return role;
    }

    /**
     * Holders have what the role says now at their next click.
     *
     * @param version of the role the author saw
     * @throws EditedMeanwhile somebody else saved it since
     */
    public void edit(PublicId role, int version, RoleWish wish) {
        long organisation = organisations.lock(caller.scope());
        var before = find(role);
        if (before.version() != version) {
            throw new EditedMeanwhile();
        }
        var checked = checked(wish, organisation, before.id());
        jdbc.sql("update role set version = version + 1, name = :name, note = :note where id = :id")
                .param("name", checked.name())
                .param("note", checked.note())
                .param("id", before.id())
                .update();
        jdbc.sql("delete from role_permission where role_id = :id")
                .param("id", before.id())
                .update();
        give(before.id(), checked.permissions());
        publish(
                RoleChanged.EDITED,
                before.name(),
                facts(new RoleWish(before.name(), before.note(), before.permissions())),
                facts(checked),
                organisation);
    }

    /** @throws RoleRefused a member holds it (R18) */
    public void delete(PublicId role) {
        long organisation = organisations.lock(caller.scope());
        var before = find(role);
        if (count("member_role where role_id = :id", before.id()) > 0) {
            throw new RoleRefused("roles.held", before.name());
        }
        jdbc.sql("delete from role where id = :id").param("id", before.id()).update();
        publish(
                RoleChanged.DELETED,
                before.name(),
                facts(new RoleWish(before.name(), before.note(), before.permissions())),
                Map.of(),
                organisation);
    }

    /** A custom role of the caller's own organisation; the system's cannot be touched. */
    private RoleRow find(PublicId role) {
        var found = queries.find(role).orElseThrow(() -> new NotFound("roles.not-found"));
        if (found.systemRole() != null) {
            throw new RoleRefused("roles.system");
        }
        return found;
    }

    private RoleWish checked(RoleWish wish, long organisation, long role) {
        var name = wish.name().strip();
        if (name.length() > LONGEST_NAME || !NAME.matcher(name).matches()) {
            throw new InvalidField("name", "roles.name-form", LONGEST_NAME);
        }
        if (systemNames.include(name)) {
            throw new InvalidField("name", "roles.name-of-system", name);
        }
        var note = wish.note().strip();
        if (note.length() > LONGEST_NOTE) {
            throw new InvalidField("note", "accounts.too-long", LONGEST_NOTE);
        }
        boolean taken = jdbc.sql("""
                        select count(*) from role
                         where organisation_id = :organisation and name = :name and id <> :role
                        """)
                        .param("organisation", organisation)
                        .param("name", name)
                        .param("role", role)
                        .query(Integer.class)
                        .single()
                > 0;
        if (taken) {
            throw new InvalidField("name", "roles.name-taken", name);
        }
        return new RoleWish(
                name, note, GrantablePermissions.checked(wish.permissions(), queries.defaults(), queries.withheld()));
    }

    private void give(long role, Set<String> permissions) {
        permissions.forEach(
                permission -> jdbc.sql("insert into role_permission (role_id, permission) values (:role, :permission)")
                        .param("role", role)
                        .param("permission", permission)
                        .update());
    }

    private int count(String what, long id) {
        return jdbc.sql("select count(*) from " + what)
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    private void publish(
            String action, String name, Map<String, String> before, Map<String, String> after, long organisation) {
        events.publishEvent(new RoleChanged(action, name, before, after, organisation));
    }

    /** What the permissions open, in the order of the menu. */
    private static String inLog(Set<String> permissions) {
        return Arrays.stream(Navigation.values())
                .filter(node -> node.permission().filter(permissions::contains).isPresent())
                .map(Navigation::nameKey)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static Map<String, String> facts(RoleWish role) {
        return Map.of(
                "name", role.name(),
                "note", role.note(),
                "permissions", inLog(role.permissions()));
    }
}

package io.partnerportal.contacts;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import io.partnerportal.organisations.OwnOrganisation;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The contacts of the caller's own organisation, the oldest first. */
@Service
@Transactional(readOnly = true)
@Allowed(Permission.CONTACTS)
public class ContactQueries {

    private static final String CONTACTS = """
            select c.id, c.public_id, c.version, c.name, c.phone, c.email, u.public_id as member_public_id,
                   u.display_name as member, c.created_at
              from contact c
              left join portal_user u on u.id = c.user_id and u.status <> 'DELETED'
             where c.organisation_id = :organisation
            """;

    private final JdbcClient jdbc;
    private final CurrentCaller caller;

    ContactQueries(JdbcClient jdbc, CurrentCaller caller) {
        this.jdbc = jdbc;
        this.caller = caller;
    }

    public List<Contact> all() {
        return Rows.list(own(CONTACTS + " order by c.created_at, c.id").query(Contact.class));
    }

    public Optional<Contact> find(PublicId contact) {
        return own(CONTACTS + " and c.public_id = :contact")
                .param("contact", contact.value())
                .query(Contact.class)
                .optional();
    }

    /** Active members by name, to link a contact to. */
    public List<PersonToLink> people(String text, int offset, int limit) {
        return Rows.list(own("""
                select public_id, display_name, name
                  from portal_user
                 where account_id = :organisation
                   and kind = 'MEMBER'
                   and status = 'ACTIVE'
                   and (locate(:text, name) > 0 or locate(:text, display_name) > 0)
                 order by name
                 limit :limit offset :offset
                """)
                .param("text", text.strip())
                .param("limit", limit)
                .param("offset", offset)
                .query(PersonToLink.class));
    }

    private JdbcClient.StatementSpec own(String sql) {
        return jdbc.sql(sql).param("organisation", OwnOrganisation.of(caller.scope()));
    }
}

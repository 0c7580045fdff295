package io.partnerportal.contacts;

import io.partnerportal.accounts.FieldRules;
import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.EditedMeanwhile;
import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.Masking;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.OwnOrganisation;
import java.time.Clock;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the contacts of the caller's own organisation (R19). */
@Service
@Transactional
@Allowed(Permission.CONTACTS)
public class ContactService {

    /** As many as customers are shown. */
    public static final int MOST = 5;

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 -]{4,30}");
    private static final int LONGEST_NAME = 128;

    private final ContactQueries queries;
    private final OwnOrganisation organisations;
    private final CurrentCaller caller;
    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ContactService(
            ContactQueries queries,
            OwnOrganisation organisations,
            CurrentCaller caller,
            JdbcClient jdbc,
            Ids ids,
            Clock clock,
            ApplicationEventPublisher events) {
        this.queries = queries;
        this.organisations = organisations;
        this.caller = caller;
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
    }

    /**
     * @throws ContactRefused there are five already
     * @throws InvalidField a value breaks a rule, or the member is none of the organisation's
     */
    public PublicId create(ContactWish wish) {
        long organisation = organisations.lock(caller.scope());
        if (queries.all().size() >= MOST) {
            throw new ContactRefused("contacts.too-many", MOST);
        }
        var checked = checked(wish);
        var contact = PublicId.random();
        jdbc.sql("""
                insert into contact (id, public_id, organisation_id, name, phone, email, user_id, created_at)
                values (:id, :contact, :organisation, :name, :phone, :email, :user, :now)
                """)
                .param("id", ids.next())
                .param("contact", contact.value())
                .param("organisation", organisation)
                .param("name", checked.name())
                .param("phone", checked.phone())
                .param("email", checked.email())
                .param("user", member(checked.member(), organisation))
                .param("now", clock.instant())
                .update();
        publish(ContactChanged.CREATED, checked.name(), Map.of(), find(contact).facts(), organisation);
        return contact;
    }

    /**
     * @param version of the contact the author saw
     * @throws EditedMeanwhile somebody else saved it since
     * @throws InvalidField as {@link #create}
     */
    public void edit(PublicId contact, int version, ContactWish wish) {
        long organisation = organisations.lock(caller.scope());
        var before = find(contact);
        if (before.version() != version) {
            throw new EditedMeanwhile();
        }
        var checked = checked(wish);
        jdbc.sql("""
                update contact
                   set version = version + 1, name = :name, phone = :phone, email = :email, user_id = :user
                 where id = :id
                """)
                .param("name", checked.name())
                .param("phone", checked.phone())
                .param("email", checked.email())
                .param("user", member(checked.member(), organisation))
                .param("id", before.id())
                .update();
        publish(
                ContactChanged.EDITED,
                before.name(),
                before.facts(),
                find(contact).facts(),
                organisation);
    }

    public void delete(PublicId contact) {
        long organisation = organisations.lock(caller.scope());
        var before = find(contact);
        jdbc.sql("delete from contact where id = :id").param("id", before.id()).update();
        publish(ContactChanged.DELETED, before.name(), before.facts(), Map.of(), organisation);
    }

    private Contact find(PublicId contact) {
        return queries.find(contact).orElseThrow(() -> new NotFound("contacts.not-found"));
    }

    private static ContactWish checked(ContactWish wish) {
        var name = FieldRules.needed("name", wish.name(), LONGEST_NAME);
        var phone = wish.phone().strip();
        if (!PHONE.matcher(phone).matches()) {
            throw new InvalidField("phone", "contacts.phone-form");
        }
        return new ContactWish(name, phone, FieldRules.email(wish.email()), wish.member());
    }

    private @Nullable Long member(@Nullable PublicId member, long organisation) {
        return member == null
                ? null
                : jdbc.sql("""
                        select id from portal_user
                         where public_id = :member
                           and account_id = :organisation
                           and kind = 'MEMBER'
                           and status <> 'DELETED'
                        """)
                        .param("member", member.value())
                        .param("organisation", organisation)
                        .query(Long.class)
                        .optional()
                        .orElseThrow(() -> new InvalidField("member", "contacts.member-unknown"));
    }

    private void publish(
            String action, String name, Map<String, String> before, Map<String, String> after, long organisation) {
        events.publishEvent(new ContactChanged(action, Masking.name(name), before, after, organisation));
    }
}

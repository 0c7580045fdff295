package io.partnerportal.accesskeys;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import io.partnerportal.protection.Verified;
import java.time.Clock;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What users do with access keys of their own. */
@Service
@Transactional
@Allowed(Permission.ACCESS_KEYS)
public class AccessKeyService {

    /** So that a program can be moved from one key to the next without a gap. */
    public static final int MOST = 2;

    /** The operations that need a code while the account's switch is on (R29). */
    public static final String CREATE = "accesskeys.operation.create";

    public static final String ENABLE = "accesskeys.operation.enable";

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;
    private final CurrentCaller caller;
    private final KeySecrets secrets;
    private final Verified verified;
    private final ApplicationEventPublisher events;

    AccessKeyService(
            JdbcClient jdbc,
            Ids ids,
            Clock clock,
            CurrentCaller caller,
            KeySecrets secrets,
            Verified verified,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
        this.caller = caller;
        this.secrets = secrets;
        this.verified = verified;
        this.events = events;
    }

    /**
     * Makes a key; its secret is in the answer and can never be read again.
     *
     * @throws TooManyKeys the caller has two
     * @throws io.partnerportal.protection.CodeRefused the account asks for a code and there is none that is right
     * @throws io.partnerportal.kernel.InvalidField note is too long
     */
    public NewAccessKey create(AccessKeyNote wish) {
        verified.require(CREATE, wish);
        var note = wish.checked();
        var made = new NewAccessKey(PublicId.random(), KeyMaterial.accessKey(), KeyMaterial.secret());
        try {
            insert(made, note, freeSlot());
        } catch (DuplicateKeyException twoAtOnce) {
            throw new TooManyKeys();
        }
        tell("created", made.accessKey(), Map.of(), Map.of("note", note));
        return made;
    }

    /** @throws io.partnerportal.protection.CodeRefused the account asks for a code and there is none that is right */
    public void enable(PublicId id) {
        verified.require(ENABLE, id);
        change(id, AccessKeyStatus.ENABLED, "enabled");
    }

    /** Requests signed with it are refused from now on. */
    public void disable(PublicId id) {
        change(id, AccessKeyStatus.DISABLED, "disabled");
    }

    /** @throws io.partnerportal.kernel.InvalidField note is too long */
    public void note(PublicId id, AccessKeyNote wish) {
        var note = wish.checked();
        var key = find(id);
        jdbc.sql("update access_key set note = :note where public_id = :id")
                .param("note", note)
                .param("id", id.value())
                .update();
        tell("noted", key.accessKey(), Map.of("note", key.note()), Map.of("note", note));
    }

    public void delete(PublicId id) {
        var key = find(id);
        jdbc.sql("delete from access_key where public_id = :id")
                .param("id", id.value())
                .update();
        tell("deleted", key.accessKey(), Map.of("note", key.note()), Map.of());
    }

    private void change(PublicId id, AccessKeyStatus status, String step) {
        var key = find(id);
        if (key.status() == status) {
            return;
        }
        jdbc.sql("update access_key set status = :status where public_id = :id")
                .param("status", status.name())
                .param("id", id.value())
                .update();
        tell(step, key.accessKey(), status(key.status()), status(status));
    }

    private static Map<String, String> status(AccessKeyStatus status) {
        return Map.of("status", "accesskeys.status." + status);
    }

    private void insert(NewAccessKey made, String note, int slot) {
        jdbc.sql("""
                insert into access_key
                       (id, public_id, user_id, account_id, slot, access_key, secret, note, status, created_at)
                values (:id, :publicId, :user, :account, :slot, :accessKey, :secret, :note, 'ENABLED', :now)
                """)
                .param("id", ids.next())
                .param("publicId", made.publicId().value())
                .param("user", caller.get().user())
                .param("account", caller.get().account())
                .param("slot", slot)
                .param("accessKey", made.accessKey())
                .param("secret", secrets.seal(made.accessKey(), made.secret()))
                .param("note", note)
                .param("now", clock.instant())
                .update();
    }

    private int freeSlot() {
        var taken = Rows.list(jdbc.sql("select slot from access_key where user_id = :user")
                .param("user", caller.get().user())
                .query(Integer.class));
        return IntStream.rangeClosed(1, MOST)
                .filter(slot -> !taken.contains(slot))
                .findFirst()
                .orElseThrow(TooManyKeys::new);
    }

    private AccessKeyRow find(PublicId id) {
        return jdbc.sql("""
                select public_id, access_key, note, status, created_at, last_used_at, locked_until
                  from access_key
                 where public_id = :id and user_id = :user
                   for update
                """)
                .param("id", id.value())
                .param("user", caller.get().user())
                .query(AccessKeyRow.class)
                .optional()
                .orElseThrow(() -> new NotFound("accesskeys.not-found"));
    }

    private void tell(String step, String accessKey, Map<String, String> before, Map<String, String> after) {
        events.publishEvent(new AccessKeyChanged(
                step, accessKey, before, after, caller.get().account()));
    }
}

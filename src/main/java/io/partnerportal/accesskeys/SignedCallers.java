package io.partnerportal.accesskeys;

import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Callers;
import io.partnerportal.identity.Open;
import io.partnerportal.openapi.RequestSignature;
import io.partnerportal.openapi.SignatureRefused;
import io.partnerportal.openapi.SignatureRefused.Kind;
import io.partnerportal.openapi.SignedRequest;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Says who a signed request comes from, with the permissions of this moment. */
@Service
@Open("whoever calls has nothing but the signature to be known by")
public class SignedCallers {

    private final JdbcClient jdbc;
    private final KeySecrets secrets;
    private final KeyUse use;
    private final Callers callers;
    private final Clock clock;

    SignedCallers(JdbcClient jdbc, KeySecrets secrets, KeyUse use, Callers callers, Clock clock) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.use = use;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * A key that is switched off is only told to whoever holds its secret.
     *
     * @throws SignatureRefused nobody is to be believed who sends this
     */
    public Caller identify(SignedRequest request) {
        var signature = RequestSignature.of(request);
        var key = find(signature.accessKey());
        var now = clock.instant();
        if (key.lockedUntil() != null && now.isBefore(key.lockedUntil())) {
            throw new SignatureRefused(Kind.KEY_LOCKED);
        }
        prove(signature, key);
        if (key.status() == AccessKeyStatus.DISABLED) {
            throw new SignatureRefused(Kind.KEY_DISABLED);
        }
        use.succeeded(key);
        return callers.byUser(key.userId()).orElseThrow(() -> new SignatureRefused(Kind.HOLDER_INACTIVE));
    }

    /** A clock that is wrong is no attempt to guess. */
    private void prove(RequestSignature signature, StoredKey key) {
        try {
            signature.prove(secrets.open(key.accessKey(), key.secret()), clock.instant());
        } catch (SignatureRefused refused) {
            if (refused.kind() == Kind.MISMATCH) {
                use.failed(key);
            }
            throw refused;
        }
    }

    private StoredKey find(String accessKey) {
        return jdbc.sql("""
                select id, user_id, account_id, access_key, secret, status, failures, last_used_at, locked_until
                  from access_key
                 where access_key = :accessKey
                """)
                .param("accessKey", accessKey)
                .query(StoredKey.class)
                .optional()
                .orElseThrow(() -> new SignatureRefused(Kind.UNKNOWN_KEY));
    }
}

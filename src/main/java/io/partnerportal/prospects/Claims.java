package io.partnerportal.prospects;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.partnerportal.kernel.KeyedHash;
import io.partnerportal.kernel.Rows;
import io.partnerportal.outreach.AddressRules;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose an address or a number is while a pre-registration holds; of two who claim one at once the key lets one. */
@Component
class Claims {

    private record Held(byte[] claim, long partnerId, Instant expiresAt) {}

    private final JdbcClient jdbc;
    private final KeyedHash hash;
    private final Clock clock;

    Claims(JdbcClient jdbc, KeyedHash hash, Clock clock) {
        this.jdbc = jdbc;
        this.hash = hash;
        this.clock = clock;
    }

    /** Partner that holds the address or the number; absent while nobody does. */
    Optional<Long> holder(@Nullable String email, @Nullable String mobile) {
        return held(of(email, mobile)).stream()
                .filter(held -> clock.instant().isBefore(held.expiresAt()))
                .map(Held::partnerId)
                .findFirst();
    }

    /** Whether anybody but the partner holds one of an account's addresses and numbers. */
    boolean isOthers(long partner, ReachedAccounts.Reach reach) {
        return held(of(reach.emails(), reach.mobiles())).stream()
                .anyMatch(held -> held.partnerId() != partner && clock.instant().isBefore(held.expiresAt()));
    }

    /** Pre-registrations of the partner that hold one of an account's addresses and numbers, the latest first. */
    List<Long> prospectsOf(long partner, ReachedAccounts.Reach reach) {
        var all = of(reach.emails(), reach.mobiles());
        if (all.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                select distinct prospect_id from prospect_claim
                 where claim in (:all) and partner_id = :partner and expires_at > :now
                 order by prospect_id desc
                """)
                .param("all", all)
                .param("partner", partner)
                .param("now", clock.instant())
                .query((row, _) -> row.getLong(1))
                .list();
    }

    /** @throws ProspectRefused somebody else claimed it at the same moment */
    void lay(long prospect, long partner, @Nullable String email, @Nullable String mobile, Instant end) {
        var wanted = of(email, mobile);
        held(wanted)
                .forEach(over -> jdbc.sql("delete from prospect_claim where claim = :claim and expires_at <= :now")
                        .param("claim", over.claim())
                        .param("now", clock.instant())
                        .update());
        try {
            wanted.forEach(claim -> insert(claim, prospect, partner, end));
        } catch (DuplicateKeyException meanwhile) {
            throw new ProspectRefused(Obstacle.CLAIMED);
        }
    }

    void extend(long prospect, Instant end) {
        jdbc.sql("update prospect_claim set expires_at = :end where prospect_id = :prospect")
                .param("end", end)
                .param("prospect", prospect)
                .update();
    }

    void lift(long prospect) {
        jdbc.sql("delete from prospect_claim where prospect_id = :prospect")
                .param("prospect", prospect)
                .update();
    }

    private void insert(byte[] claim, long prospect, long partner, Instant end) {
        jdbc.sql("""
                insert into prospect_claim (claim, prospect_id, partner_id, expires_at)
                values (:claim, :prospect, :partner, :end)
                """)
                .param("claim", claim)
                .param("prospect", prospect)
                .param("partner", partner)
                .param("end", end)
                .update();
    }

    private List<Held> held(List<byte[]> all) {
        return all.isEmpty()
                ? List.of()
                : Rows.list(jdbc.sql("select claim, partner_id, expires_at from prospect_claim where claim in (:all)")
                        .param("all", all)
                        .query(Held.class));
    }

    private List<byte[]> of(@Nullable String email, @Nullable String mobile) {
        return of(
                Optional.ofNullable(email).map(AddressRules::plainEmail).stream()
                        .toList(),
                Optional.ofNullable(mobile).stream().toList());
    }

    /** Always in one order, so that two who claim the same do not wait for each other. */
    private List<byte[]> of(List<String> emails, List<String> mobiles) {
        return Stream.concat(
                        emails.stream().map(email -> "email:" + email),
                        mobiles.stream().map(mobile -> "mobile:" + mobile))
                .map(claim -> hash.of("prospect", claim.getBytes(UTF_8)))
                .sorted(Arrays::compareUnsigned)
                .toList();
    }
}

package io.partnerportal.prospects;

import io.partnerportal.identity.AccountKind;
import io.partnerportal.kernel.Rows;
import io.partnerportal.outreach.AddressRules;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the accounts an address or a number reaches: those whose own address it is, or whose owner's. */
@Component
class ReachedAccounts {

    /** @param partner database key of the partner it is associated with; absent without one */
    record Standing(
            long id,
            AccountKind kind,
            String site,
            Instant createdAt,
            @Nullable Long partner) {}

    /** How an account can be reached. */
    record Reach(
            @Nullable String email,
            @Nullable String ownerEmail,
            @Nullable String ownerMobile) {

        List<String> emails() {
            return Stream.of(Optional.ofNullable(email), Optional.ofNullable(ownerEmail))
                    .flatMap(Optional::stream)
                    .map(AddressRules::plainEmail)
                    .distinct()
                    .toList();
        }

        List<String> mobiles() {
            return Optional.ofNullable(ownerMobile).stream().toList();
        }
    }

    private record Found(long id, @Nullable String email) {}

    private final JdbcClient jdbc;

    ReachedAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Long> by(@Nullable String email, @Nullable String mobile) {
        return Stream.concat(byEmail(email), byMobile(mobile))
                .distinct()
                .sorted()
                .toList();
    }

    Standing standing(long account) {
        return jdbc.sql("""
                select a.id, a.kind, a.site, a.created_at,
                       (select r.partner_id from relation r where r.current_id = a.id) as partner
                  from account a
                 where a.id = :account
                """).param("account", account).query(Standing.class).single();
    }

    Reach reach(long account) {
        return jdbc.sql("""
                select a.email, o.email as owner_email, o.mobile as owner_mobile
                  from account a
                  left join portal_user o on o.account_id = a.id and o.kind = 'OWNER'
                 where a.id = :account
                """).param("account", account).query(Reach.class).single();
    }

    /** The database knows letters' case but not that a domain has two spellings, and takes accents for nothing. */
    private Stream<Long> byEmail(@Nullable String email) {
        if (email == null) {
            return Stream.empty();
        }
        var plain = AddressRules.plainEmail(email);
        var spellings = List.of(email.strip(), plain, AddressRules.unicodeEmail(plain));
        return Rows.list(jdbc.sql("""
                        select id, email from account where email in (:written)
                        union
                        select account_id, email from portal_user where email in (:written) and kind = 'OWNER'
                        """).param("written", spellings).query(Found.class)).stream()
                .filter(found -> plain.equals(AddressRules.plainEmail(Objects.requireNonNull(found.email()))))
                .map(Found::id);
    }

    private Stream<Long> byMobile(@Nullable String mobile) {
        if (mobile == null) {
            return Stream.empty();
        }
        return Rows.list(jdbc.sql("""
                        select account_id from portal_user where mobile = :mobile and kind = 'OWNER'
                        """).param("mobile", mobile).query(Long.class)).stream();
    }
}

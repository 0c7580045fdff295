package io.partnerportal.prospects;

import static io.partnerportal.facts.FactKind.ARREARS;
import static io.partnerportal.facts.FactKind.CASH_SPEND;
import static io.partnerportal.facts.FactKind.CONSUMER_USER;
import static io.partnerportal.facts.FactKind.DIRECT_CONTRACT;
import static io.partnerportal.facts.FactKind.ENTERPRISE_MEMBER;
import static io.partnerportal.facts.FactKind.INDEPENDENT_MEMBERS;
import static io.partnerportal.facts.FactKind.MANAGED_MEMBER;
import static io.partnerportal.facts.FactKind.OTHER_SITE;
import static io.partnerportal.facts.FactKind.RESERVED_INSTANCE;
import static io.partnerportal.facts.FactKind.REWARD_PLAN;
import static io.partnerportal.facts.FactKind.SERVICE_CONTRACT;
import static io.partnerportal.facts.FactKind.SUPPORT_CENTRE;
import static io.partnerportal.facts.FactKind.VENDOR_FOLLOWED;
import static io.partnerportal.facts.FactKind.VENDOR_INTERNAL;
import static io.partnerportal.facts.FactKind.VENDOR_ONLINE;
import static io.partnerportal.facts.FactKind.VENDOR_REGISTERED;

import io.partnerportal.associations.AssociationType;
import io.partnerportal.distribution.Applications;
import io.partnerportal.facts.AccountFacts;
import io.partnerportal.facts.FactKind;
import io.partnerportal.facts.KnownFacts;
import io.partnerportal.identity.AccountKind;
import io.partnerportal.kernel.BusinessCalendar;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The one place that says whether an account can be registered or associated (R34, R35, R41). */
@Component
public class Obstacles {

    static final Duration NEW = Duration.ofDays(7);

    /** Facts that are in the way of registering and associating alike, in the order they are named. */
    private static final Map<FactKind, Obstacle> ALWAYS = ordered(
            Map.entry(DIRECT_CONTRACT, Obstacle.SPECIAL_CONTRACT),
            Map.entry(VENDOR_INTERNAL, Obstacle.INTERNAL),
            Map.entry(CONSUMER_USER, Obstacle.CONSUMER),
            Map.entry(MANAGED_MEMBER, Obstacle.MANAGED_MEMBER),
            Map.entry(REWARD_PLAN, Obstacle.REWARD_PLAN));

    private static final Map<FactKind, Obstacle> FOR_RESALE = ordered(
            Map.entry(SERVICE_CONTRACT, Obstacle.RESALE_SERVICE_CONTRACT),
            Map.entry(RESERVED_INSTANCE, Obstacle.RESALE_RESERVED),
            Map.entry(ENTERPRISE_MEMBER, Obstacle.RESALE_MEMBER),
            Map.entry(INDEPENDENT_MEMBERS, Obstacle.RESALE_INDEPENDENT_MEMBERS));

    private static final Map<FactKind, Obstacle> UNLESS_REGISTERED =
            ordered(Map.entry(VENDOR_REGISTERED, Obstacle.VENDOR_CLAIM), Map.entry(CASH_SPEND, Obstacle.CASH));

    private static final Map<FactKind, SoftCause> SOFT = ordered(
            Map.entry(VENDOR_REGISTERED, SoftCause.VENDOR_REGISTERED),
            Map.entry(VENDOR_ONLINE, SoftCause.VENDOR_ONLINE),
            Map.entry(SUPPORT_CENTRE, SoftCause.SUPPORT_CENTRE));

    private final ReachedAccounts accounts;
    private final Applications applications;
    private final AccountFacts facts;
    private final Claims claims;
    private final BusinessCalendar calendar;
    private final String homeSite;

    Obstacles(
            ReachedAccounts accounts,
            Applications applications,
            AccountFacts facts,
            Claims claims,
            BusinessCalendar calendar,
            @Value("${portal.sites.home}") String homeSite) {
        this.accounts = accounts;
        this.applications = applications;
        this.facts = facts;
        this.claims = claims;
        this.calendar = calendar;
        this.homeSite = homeSite;
    }

    /**
     * What keeps the partner from registering whoever the account is.
     *
     * @param account database key of an account the prospect's address or number reaches
     */
    public Optional<Obstacle> toRegistering(long partner, long account) {
        var known = known(account);
        return standing(partner, account)
                .or(() -> fixed(partner, account, known))
                .or(() -> known.has(CASH_SPEND) && !known.has(VENDOR_FOLLOWED)
                        ? Optional.of(Obstacle.CASH)
                        : Optional.empty());
    }

    /** Why the operator is asked first; absent where nobody is. */
    public Optional<SoftCause> softCase(long account) {
        var known = known(account);
        if (known.has(CASH_SPEND) && known.has(VENDOR_FOLLOWED)) {
            return Optional.of(SoftCause.FOLLOWED);
        }
        return first(SOFT, known).or(() -> isOld(account) ? Optional.of(SoftCause.OLD) : Optional.empty());
    }

    /**
     * What keeps the account from becoming the partner's customer.
     *
     * @param preRegistered whether the partner's own pre-registration of it holds
     * @param newAccount whether it was registered just now, from the invitation
     */
    public Optional<Obstacle> toAssociating(
            long partner, long account, AssociationType type, boolean preRegistered, boolean newAccount) {
        var known = known(account);
        return standing(partner, account)
                .or(() -> fixed(partner, account, known))
                .or(() -> preRegistered ? Optional.empty() : first(UNLESS_REGISTERED, known))
                .or(() -> !preRegistered && !newAccount && isOld(account)
                        ? Optional.of(Obstacle.TOO_OLD)
                        : Optional.empty())
                .or(() -> known.has(ARREARS) ? Optional.of(Obstacle.ARREARS) : Optional.empty())
                .or(() -> type == AssociationType.RESALE ? first(FOR_RESALE, known) : Optional.empty());
    }

    /** What the account itself is, whatever is known of it besides. */
    private Optional<Obstacle> standing(long partner, long account) {
        var standing = accounts.standing(account);
        if (standing.kind() == AccountKind.OPERATOR) {
            return Optional.of(Obstacle.INTERNAL);
        }
        if (standing.kind() == AccountKind.PARTNER || applications.isOpen(account)) {
            return Optional.of(Obstacle.IS_PARTNER);
        }
        if (standing.partner() != null) {
            return Optional.of(standing.partner() == partner ? Obstacle.OWN_ALREADY : Obstacle.OTHER_PARTNER);
        }
        return standing.site().equals(homeSite) ? Optional.empty() : Optional.of(Obstacle.OTHER_SITE);
    }

    private Optional<Obstacle> fixed(long partner, long account, KnownFacts known) {
        if (known.has(OTHER_SITE)) {
            return Optional.of(Obstacle.OTHER_SITE);
        }
        return first(ALWAYS, known)
                .or(() -> claims.isOthers(partner, accounts.reach(account))
                        ? Optional.of(Obstacle.CLAIMED)
                        : Optional.empty());
    }

    private KnownFacts known(long account) {
        return facts.of(account, calendar.today());
    }

    private boolean isOld(long account) {
        return accounts.standing(account).createdAt().plus(NEW).isBefore(calendar.now());
    }

    private static <V> Optional<V> first(Map<FactKind, V> said, KnownFacts known) {
        return said.entrySet().stream()
                .filter(entry -> known.has(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    @SafeVarargs
    private static <V> Map<FactKind, V> ordered(Map.Entry<FactKind, V>... entries) {
        var map = new LinkedHashMap<FactKind, V>();
        for (var entry : entries) {
            map.put(entry.getKey(), entry.getValue());
        }
        return map;
    }
}

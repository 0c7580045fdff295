package io.partnerportal.prospects;

import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Open;
import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.OwnOrganisation;
import io.partnerportal.organisations.Standings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers one prospect in a transaction of its own; whoever calls has counted the attempt. */
@Service
@Transactional
@Open("works behind the doors of pre-registration, which check permission, scope and the attempts of the day")
public class Registration {

    /** Pending and registered ones a partner may hold at once (R32). */
    public static final int MOST = 100;

    /** How long others are kept away (R33). */
    static final Duration VALID = Duration.ofDays(15);

    /** Until the operator has decided, nobody else gets in between. */
    static final Instant UNDECIDED = Instant.parse("9999-12-31T00:00:00Z");

    private final OwnOrganisation organisations;
    private final Standings standings;
    private final ReachedAccounts accounts;
    private final Obstacles obstacles;
    private final Claims claims;
    private final ProspectNotices notices;
    private final CurrentCaller caller;
    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Registration(
            OwnOrganisation organisations,
            Standings standings,
            ReachedAccounts accounts,
            Obstacles obstacles,
            Claims claims,
            ProspectNotices notices,
            CurrentCaller caller,
            JdbcClient jdbc,
            Ids ids,
            Clock clock,
            ApplicationEventPublisher events) {
        this.organisations = organisations;
        this.standings = standings;
        this.accounts = accounts;
        this.obstacles = obstacles;
        this.claims = claims;
        this.notices = notices;
        this.caller = caller;
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
    }

    /**
     * @param wish as {@link NewProspect#checked()} gives it
     * @throws ProspectRefused by a rule, each with its own words
     */
    public PublicId register(long partner, NewProspect wish) {
        organisations.lock(partner);
        if (held(partner) >= MOST) {
            throw ProspectRefused.tooMany(MOST);
        }
        var cause = cause(partner, wish);
        long id = ids.next();
        var publicId = PublicId.random();
        var end = cause.isPresent() ? UNDECIDED : clock.instant().plus(VALID);
        insert(id, publicId, partner, wish, cause.orElse(null), end);
        claims.lay(id, partner, wish.email(), wish.mobile(), end);
        var action = cause.isPresent() ? ProspectChanged.SUBMITTED : ProspectChanged.REGISTERED;
        var why = cause.map(found -> Map.of("reason", found.nameKey())).orElse(Map.of());
        events.publishEvent(ProspectChanged.done(action, id, wish.company(), why, partner));
        cause.ifPresent(_ -> notices.submitted(publicId, wish.company()));
        return publicId;
    }

    /**
     * What registering would do now, without doing it.
     *
     * @return why the operator would be asked; absent where nobody would be
     * @throws ProspectRefused as {@link #register}
     */
    @Transactional(readOnly = true)
    public Optional<SoftCause> judge(long partner, NewProspect wish) {
        return cause(partner, wish);
    }

    /** How many more the partner could register now. */
    @Transactional(readOnly = true)
    public int free(long partner) {
        return Math.max(0, MOST - held(partner));
    }

    private Optional<SoftCause> cause(long partner, NewProspect wish) {
        standings.requireActive(partner);
        requireOwnContact(partner);
        claims.holder(wish.email(), wish.mobile()).ifPresent(holder -> {
            throw holder == partner ? ProspectRefused.ownAlready() : new ProspectRefused(Obstacle.CLAIMED);
        });
        var reached = accounts.by(wish.email(), wish.mobile());
        for (long account : reached) {
            obstacles.toRegistering(partner, account).ifPresent(obstacle -> {
                throw new ProspectRefused(obstacle);
            });
        }
        return reached.stream()
                .flatMap(account -> obstacles.softCase(account).stream())
                .findFirst();
    }

    private void requireOwnContact(long partner) {
        var own = accounts.reach(partner);
        if (own.emails().stream().allMatch(String::isEmpty) && own.mobiles().isEmpty()) {
            throw ProspectRefused.ownContactMissing();
        }
    }

    private int held(long partner) {
        return jdbc.sql("""
                select count(*) from prospect
                 where partner_id = :partner
                   and (state = 'PENDING' or state = 'REGISTERED' and expires_at > :now)
                """)
                .param("partner", partner)
                .param("now", clock.instant())
                .query(Integer.class)
                .single();
    }

    private void insert(
            long id, PublicId publicId, long partner, NewProspect wish, @Nullable SoftCause cause, Instant end) {
        jdbc.sql("""
                insert into prospect (id, public_id, partner_id, created_by, company, contact, email, mobile, language,
                                      note, state, soft_cause, created_at, expires_at)
                values (:id, :publicId, :partner, :by, :company, :contact, :email, :mobile, :language,
                        :note, :state, :cause, :now, :end)
                """)
                .param("id", id)
                .param("publicId", publicId.value())
                .param("partner", partner)
                .param("by", caller.get().user())
                .param("company", wish.company())
                .param("contact", wish.contact())
                .param("email", wish.email())
                .param("mobile", wish.mobile())
                .param("language", wish.language())
                .param("note", Objects.requireNonNullElse(wish.note(), ""))
                .param("state", (cause == null ? ProspectState.REGISTERED : ProspectState.PENDING).name())
                .param("cause", cause == null ? null : cause.name())
                .param("now", clock.instant())
                .param("end", cause == null ? end : null)
                .update();
    }
}

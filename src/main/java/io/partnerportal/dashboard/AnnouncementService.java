package io.partnerportal.dashboard;

import io.partnerportal.dashboard.AnnouncementChanged.Kind;
import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.EditedMeanwhile;
import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The operator writes, changes and takes away announcements. */
@Service
@Transactional
@Allowed(Permission.OPERATE_ANNOUNCEMENTS)
public class AnnouncementService {

    private final AnnouncementRepository announcements;
    private final Ids ids;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    AnnouncementService(AnnouncementRepository announcements, Ids ids, Clock clock, ApplicationEventPublisher events) {
        this.announcements = announcements;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
    }

    /** @throws io.partnerportal.kernel.InvalidField a text is missing or too long, or the days are in the wrong order */
    public PublicId write(AnnouncementText wish) {
        wish.check();
        var id = PublicId.random();
        var blank = new Announcement(
                ids.next(),
                0,
                id.value(),
                wish.severity(),
                wish.title(),
                wish.text(),
                null,
                null,
                wish.shownFrom(),
                wish.shownUntil(),
                "",
                clock.instant());
        announcements.save(blank.with(wish));
        events.publishEvent(new AnnouncementChanged(Kind.WRITTEN, wish.title(), Map.of(), wish.values()));
        return id;
    }

    /**
     * @param version of the announcement the author saw
     * @throws EditedMeanwhile somebody else changed it since
     * @throws io.partnerportal.kernel.InvalidField as for {@link #write}
     */
    public void change(PublicId id, int version, AnnouncementText wish) {
        wish.check();
        var announcement = find(id);
        if (announcement.version() != version) {
            throw new EditedMeanwhile();
        }
        announcements.save(announcement.with(wish));
        events.publishEvent(new AnnouncementChanged(
                Kind.CHANGED, wish.title(), announcement.asText().values(), wish.values()));
    }

    public void delete(PublicId id) {
        var announcement = find(id);
        announcements.delete(announcement);
        events.publishEvent(new AnnouncementChanged(
                Kind.DELETED, announcement.title(), announcement.asText().values(), Map.of()));
    }

    private Announcement find(PublicId id) {
        return announcements
                .findByPublicId(id.value())
                .orElseThrow(() -> new NotFound("dashboard.announcement.not-found"));
    }
}

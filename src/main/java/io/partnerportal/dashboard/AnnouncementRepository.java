package io.partnerportal.dashboard;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Loads and saves whole announcements. */
interface AnnouncementRepository extends Repository<Announcement, Long> {

    Optional<Announcement> findByPublicId(String publicId);

    Announcement save(Announcement announcement);

    void delete(Announcement announcement);
}

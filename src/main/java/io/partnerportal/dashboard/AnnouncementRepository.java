package io.partnerportal.dashboard;

import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

/** Loads and saves whole announcements. */
interface AnnouncementRepository extends Repository<Announcement, Long> {

    /** Held until the end of the transaction, so that of two people at once the second is told. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Announcement> findByPublicId(String publicId);

    Announcement save(Announcement announcement);

    void delete(Announcement announcement);
}

package io.partnerportal.imports;

import io.partnerportal.imports.ImportStore.Import;
import io.partnerportal.kernel.Rows;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a loaded import visible in one transaction, together with the end of those it replaces. */
@Component
@Transactional
class Publication {

    /**
     * A published import that covers some of the same ground.
     *
     * @param covered whether the new import covers all of it
     */
    record Met(long id, String publicId, String fileName, boolean covered) {}

    private final JdbcClient jdbc;
    private final ImportStore store;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Publication(JdbcClient jdbc, ImportStore store, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.store = store;
        this.clock = clock;
        this.events = events;
    }

    /** The end of a load whose decision was made when the file was handed in. */
    void publishLoaded(Import found) {
        store.loaded(found);
        publish(found, found.decision(), found.requestedBy());
    }

    void publish(Import found, Decision decision, String by) {
        awaitOthers();
        refuseSameFile(found);
        var met = met(found);
        switch (decision) {
            case UNDECIDED -> refuseUndecided(met);
            case ADD -> {}
            case REPLACE -> met.forEach(older -> supersede(older, found));
        }
        int published = jdbc.sql("""
                update consumption_import
                   set status = 'PUBLISHED', decision = :decision, published_hash = sha256,
                       published_by = :by, published_at = :now
                 where id = :id and status = 'READY'
                """)
                .param("decision", decision.name())
                .param("by", by)
                .param("now", now())
                .param("id", found.id())
                .update();
        if (published == 0) {
            throw ImportNotPossible.wrongStatus();
        }
        events.publishEvent(new ImportChanged(found.publicId(), found.fileName(), "published", decision));
    }

    /** Two publishers at once would not see each other's import. */
    private void awaitOthers() {
        jdbc.sql("select name from consumption_turn where name = 'PUBLISH' for update")
                .query(String.class)
                .single();
    }

    private void refuseSameFile(Import found) {
        jdbc.sql("select file_name from consumption_import where published_hash = :sha256")
                .param("sha256", found.sha256())
                .query(String.class)
                .optional()
                .ifPresent(name -> {
                    throw ImportNotPossible.sameFile(name);
                });
    }

    private static void refuseUndecided(List<Met> met) {
        if (!met.isEmpty()) {
            throw ImportNotPossible.undecided(met.stream().map(Met::fileName).collect(Collectors.joining(", ")));
        }
    }

    /** Published imports that share a provider, billing account and cycle with this one. */
    List<Met> met(Import found) {
        return Rows.list(jdbc.sql("""
                select i.id, i.public_id, i.file_name,
                       not exists (select 1
                                     from consumption_import_scope older
                                    where older.import_id = i.id
                                      and not exists (select 1
                                                        from consumption_import_scope newer
                                                       where newer.import_id = :id
                                                         and newer.provider = older.provider
                                                         and newer.billing_account = older.billing_account
                                                         and newer.cycle = older.cycle)) as covered
                  from consumption_import i
                 where i.status = 'PUBLISHED'
                   and exists (select 1
                                 from consumption_import_scope mine
                                 join consumption_import_scope theirs
                                   on theirs.provider = mine.provider
                                  and theirs.billing_account = mine.billing_account
                                  and theirs.cycle = mine.cycle
                                where mine.import_id = :id
                                  and theirs.import_id = i.id)
                 order by i.id
                """).param("id", found.id()).query(Met.class));
    }

    private void supersede(Met older, Import newer) {
        if (!older.covered()) {
            throw ImportNotPossible.coversLess(older.fileName());
        }
        jdbc.sql("""
                update consumption_import
                   set status = 'SUPERSEDED', published_hash = null, superseded_by = :newer, ended_at = :now
                 where id = :older and status = 'PUBLISHED'
                """)
                .param("newer", newer.id())
                .param("older", older.id())
                .param("now", now())
                .update();
        events.publishEvent(new ImportChanged(older.publicId(), older.fileName(), "superseded", Decision.REPLACE));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}

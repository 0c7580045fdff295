package io.partnerportal.consumption;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves waiting lines to their customers. */
@Component
public class MappingRun {

    private final JdbcClient jdbc;

    MappingRun(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lines that were loaded while their sub-account was being mapped still wait: those mappings have work again. */
    void remember(long importId) {
        jdbc.sql("""
                update sub_account_mapping m
                  join consumption_unmapped u on u.provider = m.provider and u.sub_account_id = m.sub_account_id
                   set m.settled = false
                 where u.import_id = :id
                """).param("id", importId).update();
    }
}

package io.partnerportal.shell;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A portal nobody has set up yet, for the rest of a test's transaction. */
@Component
public class GivenSetUp {

    private final JdbcClient jdbc;
    private final SetUpCode code;

    GivenSetUp(JdbcClient jdbc, SetUpCode code) {
        this.jdbc = jdbc;
        this.code = code;
    }

    /** Without any account; the code stands on the console. */
    public void anEmptyPortal() {
        jdbc.sql("set foreign_key_checks = 0").update();
        jdbc.sql("delete from account").update();
        jdbc.sql("set foreign_key_checks = 1").update();
        code.offer();
    }

    public void noCode() {
        code.withdraw();
    }
}

package io.partnerportal.broken;

import java.util.List;

/** Breaks a rule: shows everybody the rows of everybody. */
public abstract class ScopelessQueries {

    public List<String> rows() {
        return List.of();
    }
}

package io.partnerportal.broken.ui;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Breaks a rule: no door asks who is reading. */
public record ScreenWithSql(JdbcClient jdbc) {}

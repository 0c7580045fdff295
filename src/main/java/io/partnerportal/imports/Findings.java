package io.partnerportal.imports;

import io.partnerportal.focus.FocusColumn;
import io.partnerportal.focus.FocusHeader;
import io.partnerportal.focus.FocusLine;
import io.partnerportal.focus.Problem;
import io.partnerportal.imports.ImportStore.Import;
import io.partnerportal.kernel.BillingCycle;
import io.partnerportal.subaccounts.Turns;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What the check learns about a bill: what it covers, what it sums to, or why it is refused. */
final class Findings {

    static final int MOST_PROBLEMS = 10_000;

    private record Scope(String provider, String billingAccount, int cycle, String currency) {}

    private static final class Total {
        private long lines;
        private BigDecimal billed = BigDecimal.ZERO;
    }

    private final List<Problem> problems = new ArrayList<>();
    private final Map<Scope, Total> totals = new HashMap<>();
    private final Map<String, Set<String>> services = new HashMap<>();
    private final Map<String, Map<String, Map<String, Integer>>> regions = new HashMap<>();
    private @Nullable FocusHeader header;
    private LocalDate lastDay = LocalDate.EPOCH;
    private long lines;
    private long badLines;
    private long rounded;

    void begin(FocusHeader found) {
        header = found;
    }

    void add(FocusLine line) {
        lines++;
        if (!line.problems().isEmpty()) {
            badLines++;
            line.problems().stream().limit(MOST_PROBLEMS - problems.size()).forEach(problems::add);
        } else if (badLines == 0) {
            learn(line);
        }
    }

    private void learn(FocusLine line) {
        var provider = line.known(FocusColumn.PROVIDER_NAME);
        var account = line.text(FocusColumn.BILLING_ACCOUNT_ID);
        int cycle = new BillingCycle(YearMonth.from(line.billingDay())).number();
        var scope =
                new Scope(provider, account == null ? "" : account, cycle, line.known(FocusColumn.BILLING_CURRENCY));
        var total = totals.computeIfAbsent(scope, _ -> new Total());
        total.lines++;
        total.billed = total.billed.add(line.billed());
        services.computeIfAbsent(provider, _ -> new HashSet<>()).add(line.known(FocusColumn.SERVICE_NAME));
        var region = line.text(FocusColumn.REGION_ID);
        if (region != null) {
            var name = line.text(FocusColumn.REGION_NAME);
            regions.computeIfAbsent(provider, _ -> new HashMap<>())
                    .computeIfAbsent(region, _ -> new HashMap<>())
                    .merge(name == null ? "" : name, 1, Integer::sum);
        }
        lastDay = line.chargeDay().isAfter(lastDay) ? line.chargeDay() : lastDay;
        rounded += line.rounded();
    }

    void end() {
        if (lines == 0) {
            refuse(new Problem(1, "", Problem.Reason.HEADER_ONLY, ""));
        }
    }

    void refuse(Problem problem) {
        badLines++;
        problems.addFirst(problem);
    }

    boolean isRefused() {
        return badLines > 0;
    }

    long lines() {
        return lines;
    }

    Map<String, Set<String>> services() {
        return services;
    }

    /** Name of each region code by provider: bills give one code several names, the commonest is the best. */
    Map<String, Map<String, String>> regions() {
        var named = new HashMap<String, Map<String, String>>();
        regions.forEach((provider, codes) -> {
            var best = named.computeIfAbsent(provider, _ -> new HashMap<>());
            codes.forEach((code, names) -> best.put(code, commonest(names)));
        });
        return named;
    }

    private static String commonest(Map<String, Integer> names) {
        return Collections.max(names.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

    /** Writes the result of a check in one transaction; a check done twice leaves the same. */
    @Component
    @Transactional
    static class Keeper {

        private final JdbcClient jdbc;
        private final Clock clock;
        private final JsonMapper json = JsonMapper.shared();

        Keeper(JdbcClient jdbc, Clock clock) {
            this.jdbc = jdbc;
            this.clock = clock;
        }

        void accept(Import found, Findings findings) {
            findings.totals.forEach((scope, total) -> jdbc.sql("""
                    replace into consumption_import_scope
                            (import_id, provider, billing_account, cycle, currency, line_count, billed)
                    values (:id, :provider, :account, :cycle, :currency, :lines, :billed)
                    """)
                    .param("id", found.id())
                    .param("provider", scope.provider())
                    .param("account", scope.billingAccount())
                    .param("cycle", scope.cycle())
                    .param("currency", scope.currency())
                    .param("lines", total.lines)
                    .param("billed", total.billed)
                    .update());
            end(found, findings, "status = 'LOADING', last_day = :day", findings.lastDay);
        }

        void refuse(Import found, Findings findings) {
            for (int position = 0; position < findings.problems.size(); position++) {
                keep(found, position, findings.problems.get(position));
            }
            end(found, findings, "status = 'REFUSED', ended_at = :now, last_day = :day", null);
        }

        private void keep(Import found, int position, Problem problem) {
            jdbc.sql("""
                    replace into consumption_import_problem
                            (import_id, position, line_number, field, reason, found)
                    values (:id, :position, :line, :field, :reason, :found)
                    """)
                    .param("id", found.id())
                    .param("position", position)
                    .param("line", problem.line())
                    .param("field", cut(problem.field()))
                    .param("reason", problem.reason().name())
                    .param("found", cut(problem.value()))
                    .update();
        }

        private static String cut(String text) {
            return text.length() > 255 ? text.substring(0, 255) : text;
        }

        private void end(Import found, Findings findings, String change, @Nullable LocalDate day) {
            var header = findings.header;
            int ended = jdbc.sql("""
                    update consumption_import
                       set lines_total = :lines, lines_done = 0, rounded = :rounded, bad_lines = :bad,
                           focus_version = :version, columns = :columns,
                    """ + change + " where id = :id and status = 'CHECKING'")
                    .param("lines", findings.lines)
                    .param("rounded", findings.rounded)
                    .param("bad", findings.badLines)
                    .param("version", header == null ? null : header.version())
                    .param("columns", header == null ? null : json.writeValueAsString(header.names()))
                    .param("day", day)
                    .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .param("id", found.id())
                    .update();
            if (ended == 0) {
                throw new Turns.TurnLost();
            }
        }
    }
}

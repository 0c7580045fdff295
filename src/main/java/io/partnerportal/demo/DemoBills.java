package io.partnerportal.demo;

import io.partnerportal.imports.ConsumptionImports;
import io.partnerportal.imports.Decision;
import io.partnerportal.imports.ImportRun;
import io.partnerportal.kernel.BillingCycle;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.stereotype.Component;

/** Hands in the bills of the demo: the real sample and the made-up one, for the last three cycles. */
@Component
class DemoBills {

    static final int CYCLES = 3;

    private final ConsumptionImports imports;
    private final ImportRun run;

    DemoBills(ConsumptionImports imports, ImportRun run) {
        this.imports = imports;
        this.run = run;
    }

    /** @param yesterday last day that has consumption */
    void importAll(LocalDate yesterday) {
        var newest = new BillingCycle(YearMonth.from(yesterday));
        for (int back = CYCLES - 1; back >= 0; back--) {
            var cycle = newest.minusMonths(back);
            handIn("focus-sample-" + cycle + ".csv", DemoSample.movedTo(cycle, yesterday));
            handIn("cny-" + cycle + ".csv", new DemoBill(cycle, yesterday).csv());
        }
        run.runAll();
    }

    private void handIn(String name, String csv) {
        imports.register(name, new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), Decision.ADD);
    }
}

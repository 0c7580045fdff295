package io.partnerportal.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.subaccounts.SubAccountMappings;
import io.partnerportal.subaccounts.SubAccountMappings.SubAccount;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Small bills for one customer, handed in and published through the operator's doors. */
@Component
public class GivenBill {

    private static final String HEADER =
            "BilledCost,BillingCurrency,BillingPeriodStart,ChargePeriodStart,ChargeCategory,ChargeDescription,"
                    + "ProviderName,ServiceName,SubAccountId\n";

    private final SubAccountMappings mappings;
    private final ConsumptionImports imports;
    private final ImportRun run;
    private final ImportStore store;

    GivenBill(SubAccountMappings mappings, ConsumptionImports imports, ImportRun run, ImportStore store) {
        this.mappings = mappings;
        this.imports = imports;
        this.run = run;
        this.store = store;
    }

    /**
     * Maps a sub-account to the customer and publishes a bill that charges it.
     *
     * @param charges by day of one month, in yuan
     */
    public void of(PublicId customer, Map<LocalDate, String> charges) {
        var provider = "provider of " + customer.value();
        var subAccount = "sub-" + customer.value();
        var first = charges.keySet().stream().min(LocalDate::compareTo).orElseThrow();
        try (var _ = ActingAs.of(Runs.operator(Permission.OPERATE_SUB_ACCOUNTS, Permission.OPERATE_IMPORTS))) {
            mappings.map(List.of(new SubAccount(provider, subAccount)), customer, first);
            publish(charges.entrySet().stream()
                    .map(charge -> line(charge.getKey(), charge.getValue(), provider, subAccount))
                    .collect(Collectors.joining("", HEADER, "")));
        }
    }

    private void publish(String bill) {
        var id = imports.register("bill.csv", new ByteArrayInputStream(bill.getBytes(UTF_8)), Decision.ADD);
        Runs.toTheEnd(run, store, id);
        assertThat(store.find(id).status()).isEqualTo(ImportStatus.PUBLISHED);
    }

    private static String line(LocalDate day, String amount, String provider, String subAccount) {
        return "%s,CNY,%sT00:00:00Z,%sT00:00:00Z,Usage,按需计费,%s,弹性云服务器,%s\n"
                .formatted(amount, day.withDayOfMonth(1), day, provider, subAccount);
    }
}

package io.partnerportal.demo;

import io.partnerportal.kernel.BillingCycle;
import io.partnerportal.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** A made-up CNY bill in FOCUS form with amounts as a mid-sized customer has them; the same every time. */
final class DemoBill {

    static final String PROVIDER = "示例云";
    static final int CUSTOMERS = 12;

    /** Whose consumption has almost ended, so that there is an alert to look into. */
    private static final int LEAVING = 2;

    private static final int DAYS_GONE = 31;
    private static final double REST = 0.05;

    private static final String HEADER = String.join(
            ",",
            "BilledCost,BillingAccountId,BillingCurrency,BillingPeriodEnd,BillingPeriodStart,ChargeCategory,ChargeClass",
            "ChargeDescription,ChargeFrequency,ChargePeriodEnd,ChargePeriodStart,ConsumedQuantity,ConsumedUnit",
            "ListCost,ProviderName,RegionId,RegionName,ResourceId,ResourceName,ResourceType,ServiceCategory",
            "ServiceName,SkuId,SubAccountId,SubAccountName");

    /** What is sold: price a day of one unit, and how many units a customer has at most. */
    private record Product(
            String service, String category, String resourceType, String sku, String unit, String price, int most) {}

    /** What one line says. */
    private record Charge(
            int customer,
            Product product,
            String region,
            String category,
            String description,
            LocalDate day,
            BigDecimal quantity,
            BigDecimal list,
            BigDecimal billed) {}

    private static final List<Product> PRODUCTS = List.of(
            new Product("弹性云服务器", "Compute", "云主机", "ecs.s7.xlarge.2", "Hours", "20.88", 40),
            new Product("云硬盘", "Storage", "磁盘", "evs.ssd.1t", "GB-Days", "3.46", 60),
            new Product("对象存储", "Storage", "存储桶", "obs.standard", "GB", "1.188", 80),
            new Product("云数据库", "Databases", "数据库实例", "rds.mysql.c6.large.4", "Hours", "36.48", 12),
            new Product("弹性公网IP", "Networking", "带宽", "eip.5m", "Hours", "6.9", 20),
            new Product("云容器引擎", "Compute", "集群", "cce.s1.small", "Hours", "27.36", 4),
            new Product("内容分发网络", "Networking", "加速域名", "cdn.flow", "GB", "0.21", 900));

    private static final List<String> REGIONS = List.of("cn-east-3,华东-上海一", "cn-north-4,华北-北京四", "cn-south-1,华南-广州");

    private final BillingCycle cycle;
    private final LocalDate lastDay;
    private final LocalDate gone;
    private final Random random;
    private final StringBuilder csv = new StringBuilder();

    /** @param lastDay charges of later days have not happened yet */
    DemoBill(BillingCycle cycle, LocalDate lastDay) {
        this.cycle = cycle;
        this.lastDay = lastDay.isBefore(cycle.lastDay()) ? lastDay : cycle.lastDay();
        this.gone = lastDay.minusDays(DAYS_GONE);
        this.random = new Random(cycle.number());
    }

    static String subAccount(int customer) {
        return "demo-%04d".formatted(1001 + customer);
    }

    String csv() {
        csv.append(HEADER).append('\n');
        for (int customer = 0; customer < CUSTOMERS; customer++) {
            for (int product = 0; product < PRODUCTS.size(); product++) {
                if ((customer + product) % 3 != 2) {
                    usage(customer, PRODUCTS.get(product));
                }
            }
            purchase(customer);
            if (customer % 4 == 1) {
                credit(customer);
            }
        }
        return csv.toString();
    }

    /** A resource that is charged every day, a little more at the end of the month than at its start. */
    private void usage(int customer, Product product) {
        var units = 1 + random.nextInt(product.most());
        var region = REGIONS.get((customer + product.sku().length()) % REGIONS.size());
        for (var day = cycle.firstDay(); !day.isAfter(lastDay); day = day.plusDays(1)) {
            var swing = 0.8 + 0.3 * random.nextDouble() + 0.01 * day.getDayOfMonth();
            var quantity = Money.round(BigDecimal.valueOf(units * swing * share(customer, day)), 4);
            var list = quantity.multiply(new BigDecimal(product.price()));
            line(new Charge(
                    customer,
                    product,
                    region,
                    "Usage",
                    product.service() + " 按需计费",
                    day,
                    quantity,
                    list,
                    discounted(list, customer)));
        }
    }

    private double share(int customer, LocalDate day) {
        return customer == LEAVING && day.isAfter(gone) ? REST : 1;
    }

    private void purchase(int customer) {
        if (share(customer, cycle.firstDay()) < 1) {
            return;
        }
        var product = PRODUCTS.get(customer % 2 == 0 ? 0 : 3);
        var list = new BigDecimal(product.price()).multiply(BigDecimal.valueOf(30L * (2 + customer % 5)));
        line(new Charge(
                customer,
                product,
                REGIONS.getFirst(),
                "Purchase",
                product.service() + " 包月",
                cycle.firstDay(),
                BigDecimal.ONE,
                list,
                discounted(list, customer)));
    }

    private void credit(int customer) {
        var amount = new BigDecimal("-" + (120 + 35 * customer) + ".50");
        line(new Charge(
                customer,
                PRODUCTS.get(2),
                REGIONS.get(1),
                "Credit",
                "服务补偿",
                cycle.firstDay(),
                BigDecimal.ONE,
                amount,
                amount));
    }

    private static BigDecimal discounted(BigDecimal list, int customer) {
        return list.multiply(new BigDecimal(customer % 3 == 0 ? "0.85" : "0.92"));
    }

    private void line(Charge charge) {
        csv.append(billed(charge)).append(',').append(bought(charge)).append('\n');
    }

    private String billed(Charge charge) {
        return String.join(
                ",",
                charge.billed().toPlainString(),
                "CN-DEMO-01",
                "CNY",
                at(cycle.lastDay().plusDays(1)),
                at(cycle.firstDay()),
                charge.category(),
                "",
                charge.description(),
                charge.category().equals("Purchase") ? "Recurring" : "Usage-Based",
                at(charge.day().plusDays(1)),
                at(charge.day()),
                charge.quantity().toPlainString(),
                charge.product().unit(),
                charge.list().toPlainString(),
                PROVIDER);
    }

    private static String bought(Charge charge) {
        var product = charge.product();
        var subAccount = subAccount(charge.customer());
        return String.join(
                ",",
                charge.region(),
                "%s-%s".formatted(product.sku().substring(0, 3), subAccount),
                product.resourceType() + "-" + (1 + charge.customer() % 3),
                product.resourceType(),
                product.category(),
                product.service(),
                product.sku(),
                subAccount,
                "演示子账号" + (1 + charge.customer()));
    }

    private static String at(LocalDate day) {
        return day + "T00:00:00Z";
    }
}

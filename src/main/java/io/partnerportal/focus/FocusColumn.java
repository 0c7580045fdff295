package io.partnerportal.focus;

import static io.partnerportal.focus.FocusColumn.Kind.LONG_TEXT;
import static io.partnerportal.focus.FocusColumn.Kind.NUMBER;
import static io.partnerportal.focus.FocusColumn.Kind.TEXT;
import static io.partnerportal.focus.FocusColumn.Kind.TIME;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The columns of FOCUS 1.0 to 1.3, in the order in which we keep and write them. */
public enum FocusColumn {
    AVAILABILITY_ZONE("AvailabilityZone", TEXT),
    BILLED_COST("BilledCost", NUMBER),
    BILLING_ACCOUNT_ID("BillingAccountId", TEXT),
    BILLING_ACCOUNT_NAME("BillingAccountName", TEXT),
    BILLING_ACCOUNT_TYPE("BillingAccountType", TEXT, "1.2"),
    BILLING_CURRENCY("BillingCurrency", TEXT),
    BILLING_PERIOD_END("BillingPeriodEnd", TIME),
    BILLING_PERIOD_START("BillingPeriodStart", TIME),
    CAPACITY_RESERVATION_ID("CapacityReservationId", TEXT, "1.1"),
    CAPACITY_RESERVATION_STATUS("CapacityReservationStatus", TEXT, "1.1"),
    CHARGE_CATEGORY("ChargeCategory", TEXT),
    CHARGE_CLASS("ChargeClass", TEXT),
    CHARGE_DESCRIPTION("ChargeDescription", LONG_TEXT),
    CHARGE_FREQUENCY("ChargeFrequency", TEXT),
    CHARGE_PERIOD_END("ChargePeriodEnd", TIME),
    CHARGE_PERIOD_START("ChargePeriodStart", TIME),
    COMMITMENT_DISCOUNT_CATEGORY("CommitmentDiscountCategory", TEXT),
    COMMITMENT_DISCOUNT_ID("CommitmentDiscountId", LONG_TEXT),
    COMMITMENT_DISCOUNT_NAME("CommitmentDiscountName", TEXT),
    COMMITMENT_DISCOUNT_QUANTITY("CommitmentDiscountQuantity", NUMBER, "1.1"),
    COMMITMENT_DISCOUNT_STATUS("CommitmentDiscountStatus", TEXT),
    COMMITMENT_DISCOUNT_TYPE("CommitmentDiscountType", TEXT),
    COMMITMENT_DISCOUNT_UNIT("CommitmentDiscountUnit", TEXT, "1.1"),
    CONSUMED_QUANTITY("ConsumedQuantity", NUMBER),
    CONSUMED_UNIT("ConsumedUnit", TEXT),
    CONTRACT_APPLIED("ContractApplied", LONG_TEXT, "1.3"),
    CONTRACTED_COST("ContractedCost", NUMBER),
    CONTRACTED_UNIT_PRICE("ContractedUnitPrice", NUMBER),
    EFFECTIVE_COST("EffectiveCost", NUMBER),
    HOST_PROVIDER_NAME("HostProviderName", TEXT, "1.3"),
    INVOICE_ID("InvoiceId", TEXT, "1.2"),
    INVOICE_ISSUER_NAME("InvoiceIssuerName", TEXT),
    LIST_COST("ListCost", NUMBER),
    LIST_UNIT_PRICE("ListUnitPrice", NUMBER),
    PRICING_CATEGORY("PricingCategory", TEXT),
    PRICING_CURRENCY("PricingCurrency", TEXT, "1.2"),
    PRICING_CURRENCY_CONTRACTED_UNIT_PRICE("PricingCurrencyContractedUnitPrice", NUMBER, "1.2"),
    PRICING_CURRENCY_EFFECTIVE_COST("PricingCurrencyEffectiveCost", NUMBER, "1.2"),
    PRICING_CURRENCY_LIST_UNIT_PRICE("PricingCurrencyListUnitPrice", NUMBER, "1.2"),
    PRICING_QUANTITY("PricingQuantity", NUMBER),
    PRICING_UNIT("PricingUnit", TEXT),
    /** Renamed in 1.3; read under either name. */
    PROVIDER_NAME("ProviderName", TEXT),
    PUBLISHER_NAME("PublisherName", TEXT),
    REGION_ID("RegionId", TEXT),
    REGION_NAME("RegionName", TEXT),
    RESOURCE_ID("ResourceId", LONG_TEXT),
    RESOURCE_NAME("ResourceName", LONG_TEXT),
    RESOURCE_TYPE("ResourceType", TEXT),
    SERVICE_CATEGORY("ServiceCategory", TEXT),
    SERVICE_NAME("ServiceName", TEXT),
    SERVICE_SUBCATEGORY("ServiceSubcategory", TEXT, "1.1"),
    SKU_ID("SkuId", TEXT),
    SKU_METER("SkuMeter", LONG_TEXT, "1.1"),
    SKU_PRICE_DETAILS("SkuPriceDetails", LONG_TEXT, "1.1"),
    SKU_PRICE_ID("SkuPriceId", TEXT),
    SUB_ACCOUNT_ID("SubAccountId", TEXT),
    SUB_ACCOUNT_NAME("SubAccountName", TEXT),
    SUB_ACCOUNT_TYPE("SubAccountType", TEXT, "1.2"),
    TAGS("Tags", LONG_TEXT),
    ALLOCATED_METHOD_DETAILS("AllocatedMethodDetails", LONG_TEXT, "1.3"),
    ALLOCATED_METHOD_ID("AllocatedMethodId", TEXT, "1.3"),
    ALLOCATED_RESOURCE_ID("AllocatedResourceId", LONG_TEXT, "1.3"),
    ALLOCATED_RESOURCE_NAME("AllocatedResourceName", LONG_TEXT, "1.3"),
    ALLOCATED_TAGS("AllocatedTags", LONG_TEXT, "1.3");

    /** What a field of the column may hold. */
    public enum Kind {
        TEXT(255),
        LONG_TEXT(16_383),
        NUMBER(400),
        TIME(40);

        private final int longest;

        Kind(int longest) {
            this.longest = longest;
        }

        /** Most characters a field may have. */
        public int longest() {
            return longest;
        }
    }

    /** Without these a line says nothing we could book. */
    public static final Set<FocusColumn> MANDATORY = EnumSet.of(
            BILLED_COST,
            BILLING_CURRENCY,
            BILLING_PERIOD_START,
            CHARGE_PERIOD_START,
            CHARGE_CATEGORY,
            PROVIDER_NAME,
            SUB_ACCOUNT_ID,
            SERVICE_NAME);

    /** What the vendor pays and to whom: no partner reads it (decision 20a). */
    public static final Set<FocusColumn> VENDOR_ONLY = EnumSet.of(
            BILLING_ACCOUNT_ID,
            BILLING_ACCOUNT_NAME,
            BILLING_ACCOUNT_TYPE,
            CONTRACTED_COST,
            CONTRACTED_UNIT_PRICE,
            EFFECTIVE_COST,
            INVOICE_ISSUER_NAME,
            PRICING_CURRENCY_CONTRACTED_UNIT_PRICE,
            PRICING_CURRENCY_EFFECTIVE_COST);

    /** The name FOCUS 1.3 gives to {@link #PROVIDER_NAME}. */
    public static final String NEW_PROVIDER = "ServiceProviderName";

    private static final Map<String, FocusColumn> BY_NAME = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(column -> folded(column.focusName), Function.identity()));

    private final String focusName;
    private final Kind kind;
    private final String since;

    FocusColumn(String focusName, Kind kind) {
        this(focusName, kind, "1.0");
    }

    FocusColumn(String focusName, Kind kind, String since) {
        this.focusName = focusName;
        this.kind = kind;
        this.since = since;
    }

    /** The column of this name, in whatever case. */
    public static Optional<FocusColumn> named(String name) {
        return Optional.ofNullable(BY_NAME.get(folded(name)));
    }

    static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    public String focusName() {
        return focusName;
    }

    public Kind kind() {
        return kind;
    }

    /** First version of FOCUS that has the column, 1.0 at the least. */
    public String since() {
        return since;
    }

    /** What our tables call it; there {@code region_id} is the key of our own region. */
    public String column() {
        return this == REGION_ID ? "region_code" : name().toLowerCase(Locale.ROOT);
    }
}

package io.partnerportal.consumption.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import io.partnerportal.associations.AssociationType;
import io.partnerportal.consumption.ChoiceQueries;
import io.partnerportal.consumption.ChoiceQueries.Choice;
import io.partnerportal.forms.CycleField;
import io.partnerportal.kernel.BillingCycle;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.lists.Filter;
import io.partnerportal.uikit.FilterValues;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The filters both tabs of customers' consumption share, by the names they have in the address. */
final class ConsumptionFilters {

    static final String CYCLE = "cycle";
    static final String RESELLER = "reseller";
    static final String CUSTOMER = "customer";
    static final String MANAGER = "manager";
    static final String TYPE = "type";
    static final String SERVICE = "service";
    static final String REGION = "region";

    private static final int MOST_CHOICES = 1000;
    private static final PublicId NOBODY = new PublicId("0".repeat(32));

    private final ChoiceQueries choices;
    private final Component speaker = new Div();

    ConsumptionFilters(ChoiceQueries choices) {
        this.choices = choices;
    }

    Filter<BillingCycle> cycle(BillingCycle newest, BillingCycle oldest) {
        var count = (int) ChronoUnit.MONTHS.between(oldest.month(), newest.month()) + 1;
        var field = new CycleField(text("consumptionlines.cycle"), newest, count);
        return Filter.of(CYCLE, text("consumptionlines.cycle"), field, BillingCycle::toString, BillingCycle::parse)
                .always(newest);
    }

    /** Only a distributor has resellers to choose from. */
    Optional<Filter<Choice>> reseller() {
        var resellers = choices.resellers();
        return resellers.isEmpty()
                ? Optional.empty()
                : Optional.of(choice(RESELLER, "consumption.reseller", () -> resellers));
    }

    Filter<Choice> customer(Supplier<BillingCycle> cycle, Supplier<FilterValues> values) {
        return choice(
                CUSTOMER,
                "consumptionlines.customer",
                () -> choices.customers(cycle.get(), id(values.get(), RESELLER), "", MOST_CHOICES),
                id -> choices.customer(id, id(values.get(), RESELLER)));
    }

    Filter<Choice> manager(Supplier<BillingCycle> cycle) {
        return choice(MANAGER, "consumption.manager", () -> choices.managers(cycle.get()));
    }

    List<Choice> managers(BillingCycle cycle) {
        return choices.managers(cycle);
    }

    Filter<Choice> service(Supplier<BillingCycle> cycle, Supplier<FilterValues> values) {
        return choice(SERVICE, "consumption.service", () -> choices.services(cycle.get(), id(values.get(), RESELLER)));
    }

    Filter<Choice> region(Supplier<BillingCycle> cycle, Supplier<FilterValues> values) {
        return choice(REGION, "consumption.region", () -> choices.regions(cycle.get(), id(values.get(), RESELLER)));
    }

    Filter<AssociationType> type() {
        return Filter.choice(
                        TYPE,
                        text("consumption.type"),
                        List.of(AssociationType.values()),
                        AssociationType::name,
                        type -> text("associations.type." + type))
                .inLog(type -> "associations.type." + type);
    }

    private Filter<Choice> choice(String name, String key, Supplier<List<Choice>> options) {
        return choice(name, key, options, _ -> Optional.empty());
    }

    /**
     * One of what occurs in the cycle; read anew each time the list opens, since the cycle may have changed.
     *
     * @param absent names what does not occur there, for an address that asks for it: such an address shows nothing,
     *     never everything
     */
    private Filter<Choice> choice(
            String name, String key, Supplier<List<Choice>> options, Function<PublicId, Optional<Choice>> absent) {
        var field = new ComboBox<Choice>(text(key));
        field.setItems(query -> {
            var wanted = query.getFilter().orElse("");
            return options.get().stream()
                    .filter(choice -> words(choice).toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT)))
                    .skip(query.getOffset())
                    .limit(query.getLimit());
        });
        field.setItemLabelGenerator(ConsumptionFilters::words);
        field.setClearButtonVisible(true);
        return Filter.of(
                        name,
                        text(key),
                        field,
                        Choice::publicId,
                        id -> Optional.of(options.get().stream()
                                .filter(choice -> choice.publicId().equals(id))
                                .findFirst()
                                .or(() -> PublicId.parse(id).flatMap(absent))
                                .orElseGet(() -> new Choice(id, text("consumption.choice.absent"), null))))
                .inWords(ConsumptionFilters::words);
    }

    private static String words(Choice choice) {
        return choice.note() == null || choice.note().equals(choice.name())
                ? choice.name()
                : choice.name() + " · " + choice.note();
    }

    /** The public id an address names; what does not look like one is nobody's, and finds nothing. */
    static @Nullable PublicId id(FilterValues values, String name) {
        return values.text(name).map(id -> PublicId.parse(id).orElse(NOBODY)).orElse(null);
    }

    static BillingCycle cycle(FilterValues values, BillingCycle standard) {
        return Objects.requireNonNull(values.cycle(CYCLE).orElse(standard));
    }

    private String text(String key) {
        return speaker.getTranslation(key);
    }
}

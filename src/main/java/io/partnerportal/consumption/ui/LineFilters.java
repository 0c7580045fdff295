package io.partnerportal.consumption.ui;

import com.vaadin.flow.component.html.Div;
import io.partnerportal.associations.AssociationType;
import io.partnerportal.consumptionlines.LineFilter;
import io.partnerportal.kernel.BillingCycle;
import io.partnerportal.lists.Filter;
import io.partnerportal.lists.FilterBar;
import io.partnerportal.uikit.FilterValues;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The filters that only lines have, and what all of them together ask for. */
final class LineFilters {

    /** 计费模式 and 账单类型 as decision 20a gives them to imported lines. */
    private static final List<Integer> CHARGE_MODES = List.of(1, 3, 10, 11);

    private static final List<Integer> BILL_TYPES = List.of(1, 5, 8, 9, 16, 20);

    private static final String ACCOUNT = "account";
    private static final String SUB_ACCOUNT = "sub-account";
    private static final String MODE = "mode";
    private static final String BILL_TYPE = "bill-type";
    private static final String TRANSACTION = "transaction";
    private static final String RESOURCE_NAME = "resource-name";
    private static final String RESOURCE = "resource";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String ZERO = "zero";

    private LineFilters() {}

    static void add(FilterBar bar) {
        var speaker = new Div();
        bar.more(
                Filter.text(ACCOUNT, speaker.getTranslation("consumptionlines.account")),
                Filter.text(SUB_ACCOUNT, speaker.getTranslation("consumptionlines.sub-account")),
                number(MODE, "consumption.charge-mode", CHARGE_MODES, speaker),
                number(BILL_TYPE, "consumption.bill-type", BILL_TYPES, speaker),
                Filter.text(TRANSACTION, speaker.getTranslation("consumption.transaction")),
                Filter.text(RESOURCE_NAME, speaker.getTranslation("consumption.resource-name")),
                Filter.text(RESOURCE, speaker.getTranslation("consumption.resource-id")),
                Filter.day(FROM, speaker.getTranslation("consumption.day-from")),
                Filter.day(TO, speaker.getTranslation("consumption.day-to")),
                Filter.flag(ZERO, speaker.getTranslation("consumption.show-zero")));
    }

    private static Filter<Integer> number(String name, String key, List<Integer> numbers, Div speaker) {
        return Filter.choice(
                        name,
                        speaker.getTranslation(key),
                        numbers,
                        number -> number.toString(),
                        number -> speaker.getTranslation(key + "." + number))
                .inLog(number -> key + "." + number);
    }

    /** @throws io.partnerportal.kernel.InvalidField the days lie outside the cycle, or only one of them is given */
    static LineFilter of(FilterValues values, BillingCycle newest) {
        return new LineFilter(
                ConsumptionFilters.cycle(values, newest),
                !values.flag(ZERO),
                values.day(FROM).orElse(null),
                values.day(TO).orElse(null),
                new LineFilter.Who(
                        ConsumptionFilters.id(values, ConsumptionFilters.RESELLER),
                        ConsumptionFilters.id(values, ConsumptionFilters.CUSTOMER),
                        ConsumptionFilters.id(values, ConsumptionFilters.MANAGER),
                        values.choice(ConsumptionFilters.TYPE, AssociationType.class)
                                .orElse(null),
                        values.text(ACCOUNT).orElse(null),
                        values.text(SUB_ACCOUNT).orElse(null)),
                new LineFilter.What(
                        ConsumptionFilters.id(values, ConsumptionFilters.SERVICE),
                        ConsumptionFilters.id(values, ConsumptionFilters.REGION),
                        number(values, MODE, CHARGE_MODES),
                        number(values, BILL_TYPE, BILL_TYPES),
                        values.text(TRANSACTION).orElse(null),
                        values.text(RESOURCE_NAME).orElse(null),
                        values.text(RESOURCE).orElse(null)));
    }

    private static @Nullable Integer number(FilterValues values, String name, List<Integer> known) {
        Optional<String> text = values.text(name);
        return known.stream()
                .filter(number -> text.filter(number.toString()::equals).isPresent())
                .findFirst()
                .orElse(null);
    }
}

package io.partnerportal.forms;

import com.vaadin.flow.component.select.Select;
import io.partnerportal.kernel.BillingCycle;
import java.util.List;
import java.util.stream.IntStream;

/** Chooses a billing cycle (账期), newest first. */
public final class CycleField extends Select<BillingCycle> {

    private static final long serialVersionUID = 1;

    public CycleField(String label, BillingCycle newest, int cycles) {
        setLabel(label);
        setItems(upTo(newest, cycles));
        setItemLabelGenerator(BillingCycle::toString);
    }

    /** The cycles down from the newest, for a filter's choice. */
    public static List<BillingCycle> upTo(BillingCycle newest, int cycles) {
        return IntStream.range(0, cycles).mapToObj(newest::minusMonths).toList();
    }
}

package io.partnerportal.clientele;

import io.partnerportal.kernel.PublicId;
import java.util.Collection;
import java.util.Map;

/** How much of something waits for each customer, as a column of the list that leads there (待处理预警). */
public interface CustomerCounts {

    /** Words of the column. */
    String nameKey();

    /** Whether the caller may see it. */
    boolean isForCaller();

    /** @param customers database keys; those without any may be left out of the answer */
    Map<Long, Integer> of(Collection<Long> customers);

    /** Where the number leads, without a slash in front. */
    String link(PublicId customer);
}

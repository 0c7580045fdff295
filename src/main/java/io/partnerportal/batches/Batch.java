package io.partnerportal.batches;

import io.partnerportal.batches.BatchResult.Row;
import io.partnerportal.kernel.Rejection;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does one thing with each row of a batch, inside the caller's transaction: what is refused for one row takes back that
 * row alone (R39, R51). Anything but a refusal takes back the whole.
 */
@Component
public class Batch {

    /** Rows one batch takes at most (R39). */
    public static final int MOST = 100;

    private final TransactionTemplate row;

    Batch(PlatformTransactionManager transactions) {
        row = new TransactionTemplate(transactions);
        row.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /**
     * @param what names a row in the result
     * @param action what is done with it; refuses by a {@link Rejection}
     * @throws BatchSize for none and for more than {@link #MOST}
     */
    public <T> BatchResult each(Collection<T> rows, Function<T, String> what, Consumer<T> action) {
        BatchSize.check(rows.size(), MOST);
        return new BatchResult(rows.stream()
                .map(each -> new Row(what.apply(each), attempt(each, action)))
                .toList());
    }

    private <T> @Nullable Rejection attempt(T each, Consumer<T> action) {
        try {
            row.executeWithoutResult(_ -> action.accept(each));
            return null;
        } catch (Rejection refused) {
            return refused;
        }
    }
}

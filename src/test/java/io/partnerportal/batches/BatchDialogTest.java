package io.partnerportal.batches;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.getNotifications;
import static org.assertj.core.api.Assertions.assertThat;

import io.partnerportal.batches.BatchResult.Row;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.uikit.Browserless;
import io.partnerportal.uikit.Facts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browserless.class)
class BatchDialogTest {

    @Test
    void a_batch_that_was_done_is_said_in_passing() {
        BatchDialog.show(new BatchResult(List.of(new Row("云联", null))), "batches.title");

        _assertNone(BatchDialog.class);
        assertThat(getNotifications()).hasSize(1);
    }

    @Test
    void each_row_that_was_not_done_stands_there_with_its_reason() {
        BatchDialog.show(
                new BatchResult(List.of(new Row("云联", null), new Row("海数", new NotFound("customers.unknown")))),
                "batches.title");

        assertThat(_get(BatchDialog.class).getElement().getTextRecursively()).contains("batches.summary");
        assertThat(_get(Facts.class).getElement().getTextRecursively()).contains("海数", "customers.unknown");
    }
}

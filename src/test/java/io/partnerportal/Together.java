package io.partnerportal;

import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Caller;
import io.partnerportal.kernel.Rejection;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Two people who do something at the same moment. */
public final class Together {

    private Together() {}

    /** What they were refused with; empty when both got their way. Anything but a refusal fails the test. */
    public static Stream<Rejection> refused(Caller one, Runnable deed, Caller other, Runnable otherDeed)
            throws InterruptedException {
        var together = new CyclicBarrier(2);
        try (var people = Executors.newFixedThreadPool(2)) {
            var first = people.submit(attempt(together, one, deed));
            var second = people.submit(attempt(together, other, otherDeed));
            return Stream.of(first.get(), second.get()).flatMap(Optional::stream);
        } catch (ExecutionException surprise) {
            throw new AssertionError(surprise.getCause());
        }
    }

    private static Callable<Optional<Rejection>> attempt(CyclicBarrier together, Caller who, Runnable deed) {
        return () -> {
            try (var _ = ActingAs.of(who)) {
                together.await();
                deed.run();
                return Optional.empty();
            } catch (Rejection refused) {
                return Optional.of(refused);
            }
        };
    }
}

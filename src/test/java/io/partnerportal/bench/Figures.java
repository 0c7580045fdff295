package io.partnerportal.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** Prints what was measured beside what it is measured against. */
final class Figures {

    /** Work that is measured; what it returns is only there so that it cannot be left out. */
    interface Work {
        long run() throws Exception;
    }

    private static final AtomicLong LIVE = new AtomicLong();

    static {
        watchCollections();
    }

    private Figures() {}

    static void head() {
        System.out.printf("%-46s %14s %14s %8s%n", "", "ours", "limit or peer", "ratio");
    }

    /** @param ratio how many times as good as the peer, or as the limit demands */
    static void line(String what, String ours, String peer, double ratio) {
        System.out.printf("%-46s %14s %14s %8.2f%n", what, ours, peer, ratio);
    }

    static void note(String text, Object... values) {
        System.out.printf(text + "%n", values);
    }

    static double seconds(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    /** Milliseconds of each run, sorted, after some runs that do not count. */
    static double[] millis(int runs, Work work) throws Exception {
        return millis(runs, () -> 0, work);
    }

    /** @param before what must be done before each run and does not count */
    static double[] millis(int runs, Work before, Work work) throws Exception {
        var millis = new double[runs];
        for (int i = -runs / 4; i < runs; i++) {
            before.run();
            millis[Math.max(0, i)] = seconds(work) * 1000;
        }
        Arrays.sort(millis);
        return millis;
    }

    static double percentile(double[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    /** Starts over with {@link #liveHeapMegabytes}. */
    static void forgetHeap() {
        System.gc();
        LIVE.set(0);
    }

    static long usedHeapMegabytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }

    /** Most heap that a collection left in use since it was forgotten: what the work needs, without its garbage. */
    static long liveHeapMegabytes() {
        return LIVE.get() >> 20;
    }

    private static void watchCollections() {
        for (var collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector).addNotificationListener((notice, _) -> remember(notice), null, null);
        }
    }

    private static void remember(Notification notice) {
        if (notice.getUserData() instanceof CompositeData data) {
            var after = GarbageCollectionNotificationInfo.from(data).getGcInfo().getMemoryUsageAfterGc();
            long used = ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getType() == MemoryType.HEAP)
                    .mapToLong(pool -> after.get(pool.getName()).getUsed())
                    .sum();
            LIVE.accumulateAndGet(used, Math::max);
        }
    }
}

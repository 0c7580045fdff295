package io.partnerportal.audit;

import io.partnerportal.kernel.Proof;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Proves the operation log again, link by link from the oldest kept record to the seal outside the database. */
@Component
class OperationsAreSealed implements Proof {

    private static final int PAGE = 2000;
    private static final int TOLD = 20;

    private final OperationChain chain;
    private final SealFile file;
    private final TransactionTemplate oneMoment;

    OperationsAreSealed(OperationChain chain, SealFile file, PlatformTransactionManager transactions) {
        this.chain = chain;
        this.file = file;
        this.oneMoment = new TransactionTemplate(transactions);
        oneMoment.setReadOnly(true);
    }

    @Override
    public String claim() {
        return "no sealed operation record was changed, removed, swapped or cut off";
    }

    /** The file is read first: a chain that has grown since contains what it says. */
    @Override
    public List<String> violations() {
        var ends = file.read();
        return Objects.requireNonNull(oneMoment.execute(_ -> {
            var found = new ArrayList<String>();
            proveBeginning(found);
            proveLinks(found);
            var end = chain.end();
            if (ends.isEmpty() && end.number() > 0) {
                found.add("the seal file %s is missing".formatted(file));
            } else if (ends.isPresent() && !chain.endsAt(ends.get(), end)) {
                found.add(ended(ends.get(), end));
            }
            return shortened(found);
        }));
    }

    private void proveBeginning(List<String> found) {
        chain.anchor()
                .filter(anchor -> !MessageDigest.isEqual(anchor.proof(), chain.proofOf(anchor.seal(), anchor.until())))
                .ifPresent(anchor -> found.add("nobody who has the key dropped the records up to "
                        + anchor.seal().number()));
    }

    private void proveLinks(List<String> found) {
        var before = chain.beginning();
        List<StoredRecord> page;
        do {
            page = chain.sealedAfter(before.number(), PAGE);
            for (var one : page) {
                prove(before, one, found);
                before = Seal.of(one.number(), Objects.requireNonNull(one.link()));
            }
        } while (page.size() == PAGE);
    }

    /** After a gap the next record is taken as it stands: what it hung on is gone. */
    private void prove(Seal before, StoredRecord one, List<String> found) {
        long expected = before.number() + 1;
        if (one.number() == expected + 1) {
            found.add("record %d was removed".formatted(expected));
        } else if (one.number() > expected) {
            found.add("records %d to %d were removed".formatted(expected, one.number() - 1));
        } else if (!chain.next(before, one).isSameAs(Seal.of(one.number(), Objects.requireNonNull(one.link())))) {
            found.add("record %d is not what was sealed".formatted(one.number()));
        }
    }

    private String ended(List<Seal> ends, Seal end) {
        if (ends.isEmpty()) {
            return "the seal file %s holds no seal".formatted(file);
        }
        long sealed = ends.getLast().number();
        return sealed > end.number()
                ? "records %d to %d were cut off: the seal file %s knows them".formatted(end.number() + 1, sealed, file)
                : "record %d does not have the seal that %s knows".formatted(sealed, file);
    }

    private static List<String> shortened(List<String> found) {
        if (found.size() <= TOLD) {
            return found;
        }
        var told = new ArrayList<>(found.subList(0, TOLD));
        told.add("and %d more".formatted(found.size() - TOLD));
        return told;
    }
}

package io.partnerportal.prospectimports;

import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.Rejection;
import io.partnerportal.outreach.AddressRules;
import io.partnerportal.prospectimports.ImportPreview.Outcome;
import io.partnerportal.prospectimports.ImportPreview.Row;
import io.partnerportal.prospects.NewProspect;
import io.partnerportal.prospects.Registration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says of each row of a file what registering it would do now. */
@Component
class DryRun {

    private final Registration registration;

    DryRun(Registration registration) {
        this.registration = registration;
    }

    List<Row> of(long partner, List<FileRow> rows) {
        var firstLines = new HashMap<String, Integer>();
        var free = new int[] {registration.free(partner)};
        return rows.stream().map(row -> judged(partner, row, firstLines, free)).toList();
    }

    private Row judged(long partner, FileRow row, Map<String, Integer> firstLines, int[] free) {
        NewProspect checked;
        try {
            checked = row.prospect().checked();
        } catch (InvalidField wrong) {
            return answer(row, Outcome.MALFORMED, wrong.key(), wrong.details());
        }
        var before = earlier(checked, row.line(), firstLines);
        if (before.isPresent()) {
            return answer(row, Outcome.REPEATED, "prospectimports.same-as-line", before.get());
        }
        if (free[0] == 0) {
            return answer(row, Outcome.REFUSED, "prospects.too-many", Registration.MOST);
        }
        var judged = judge(partner, row, checked);
        free[0] -= judged.isWanted() ? 1 : 0;
        return judged;
    }

    private Row judge(long partner, FileRow row, NewProspect checked) {
        try {
            return registration
                    .judge(partner, checked)
                    .map(cause -> answer(row, Outcome.REVIEWED, cause.nameKey()))
                    .orElseGet(() -> answer(row, Outcome.REGISTERED, ""));
        } catch (Rejection refused) {
            return answer(row, Outcome.REFUSED, refused.key(), refused.details());
        }
    }

    /** The line of an earlier row with the same address or number. */
    private static Optional<Integer> earlier(NewProspect row, int line, Map<String, Integer> firstLines) {
        return Stream.concat(
                        Optional.ofNullable(row.email()).map(AddressRules::plainEmail).stream(),
                        Optional.ofNullable(row.mobile()).stream())
                .map(reach -> firstLines.putIfAbsent(reach, line))
                .filter(Objects::nonNull)
                .toList()
                .stream()
                .findFirst();
    }

    private static Row answer(FileRow row, Outcome outcome, String why, Object... details) {
        var typed = row.prospect();
        return new Row(
                row.line(),
                typed.company(),
                Objects.requireNonNullElse(typed.email(), ""),
                Objects.requireNonNullElse(typed.mobile(), ""),
                outcome,
                why,
                List.of(details));
    }
}

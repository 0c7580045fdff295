package io.partnerportal.clientele;

import io.partnerportal.associations.AssociationType;
import io.partnerportal.kernel.PublicId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which customers to list. Texts are empty and the rest absent where they do not matter.
 *
 * @param text part of the customer's name or account name
 * @param id the whole id of one customer
 * @param who looked after by whom
 * @param label part of the label, its letters as large and small as there
 * @param level one of the facts' levels
 * @param newCustomer one of the facts' values of the tag for new customers
 * @param mobile part of the mobile number
 * @param frozen only those that are frozen, by hand or with the partner, or only the others; absent for both
 */
public record ClienteleFilter(
        String text,
        @Nullable PublicId id,
        @Nullable AssociationType type,
        Who who,
        Since since,
        String label,
        @Nullable String level,
        @Nullable String newCustomer,
        String mobile,
        @Nullable Boolean frozen,
        Spent spent) {

    public static final ClienteleFilter ALL = ofText("");

    /**
     * @param manager one account manager
     * @param nobody only customers nobody looks after
     */
    public record Who(@Nullable PublicId manager, boolean nobody) {
        public static final Who ANY = new Who(null, false);
    }

    /** Days of association, both included. */
    public record Since(@Nullable LocalDate first, @Nullable LocalDate last) {
        public static final Since ANY = new Since(null, null);
    }

    /** Expenditure of this month in any one currency. */
    public record Spent(
            @Nullable BigDecimal least, @Nullable BigDecimal most) {
        public static final Spent ANY = new Spent(null, null);
    }

    public static ClienteleFilter ofText(String text) {
        return new ClienteleFilter(text, null, null, Who.ANY, Since.ANY, "", null, null, "", null, Spent.ANY);
    }

    ClienteleFilter withoutSpend() {
        return new ClienteleFilter(text, id, type, who, since, label, level, newCustomer, mobile, frozen, Spent.ANY);
    }

    public ClienteleFilter with(Who looksAfter) {
        return new ClienteleFilter(text, id, type, looksAfter, since, label, level, newCustomer, mobile, frozen, spent);
    }
}

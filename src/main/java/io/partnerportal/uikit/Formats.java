package io.partnerportal.uikit;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import io.partnerportal.kernel.BillingCycle;
import io.partnerportal.kernel.Money;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How dates, times, numbers and amounts are written for one reader: their language, their time zone. */
public record Formats(Locale locale, ZoneId zone) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter ZONED = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm xxx", Locale.ROOT);

    /** For the reader of the current screen. */
    public static Formats current() {
        var ui = UI.getCurrent();
        var zone = ComponentUtil.getData(ui, ZoneId.class);
        return new Formats(ui.getLocale(), zone == null ? ZoneOffset.UTC : zone);
    }

    /** Sets the time zone in which this screen's reader sees instants. */
    public static void readIn(ZoneId zone, UI ui) {
        ComponentUtil.setData(ui, ZoneId.class, zone);
    }

    public String day(LocalDate day) {
        return DAY.format(day);
    }

    public String minute(Instant instant) {
        return MINUTE.format(instant.atZone(zone));
    }

    public String second(Instant instant) {
        return SECOND.format(instant.atZone(zone));
    }

    /** With the offset behind it, for the one place on a page that says in which zone its times are. */
    public String zoned(Instant instant) {
        return ZONED.format(instant.atZone(zone));
    }

    public String cycle(BillingCycle cycle) {
        return cycle.toString();
    }

    public String count(long count) {
        return numbers(0, 0).format(count);
    }

    /** A quantity with as many decimals as it has, eight at most. */
    public String quantity(BigDecimal quantity) {
        return numbers(0, Money.SHOWN_DECIMALS).format(Money.round(quantity, Money.SHOWN_DECIMALS));
    }

    /** One line's amount without its currency: two to eight decimals, never cut shorter than it is. */
    public String amount(BigDecimal amount) {
        return numbers(2, Money.SHOWN_DECIMALS).format(Money.round(amount, Money.SHOWN_DECIMALS));
    }

    /** A cycle's total without its currency: two decimals. */
    public String total(BigDecimal total) {
        return numbers(2, 2).format(Money.round(total, 2));
    }

    public String amount(Money money) {
        return amount(money.amount()) + " " + money.currency().getCurrencyCode();
    }

    public String total(Money money) {
        return total(money.amount()) + " " + money.currency().getCurrencyCode();
    }

    /** A share such as 0.125 as {@code 12.5%}. */
    public String share(BigDecimal share) {
        var format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(share);
    }

    private NumberFormat numbers(int least, int most) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        return format;
    }
}

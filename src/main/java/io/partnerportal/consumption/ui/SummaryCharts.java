package io.partnerportal.consumption.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import io.partnerportal.charts.ChartData;
import io.partnerportal.charts.ChartPanel;
import io.partnerportal.consumption.Summary;
import io.partnerportal.consumption.SummaryFilter;
import io.partnerportal.consumption.SummaryQueries;
import io.partnerportal.kernel.BillingCycle;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The comparisons a month invites: day by day against the month before, and what it was spent on. */
final class SummaryCharts {

    private static final int SERVICES = 8;

    private final SummaryQueries queries;
    private final SummaryFilter filter;
    private final String currency;
    private final Component speaker = new Div();

    SummaryCharts(SummaryQueries queries, SummaryFilter filter, String currency) {
        this.queries = queries;
        this.filter = filter;
        this.currency = currency;
    }

    ChartPanel days() {
        var before = new SummaryFilter(
                filter.cycle().minusMonths(1), filter.reseller(), filter.customer(), filter.manager(), filter.type());
        var series = new ArrayList<ChartData.Series>();
        series.add(series(filter));
        if (before.cycle().compareTo(queries.oldestCycle()) >= 0) {
            series.add(series(before));
        }
        var panel = ChartPanel.line(text("consumption.chart.days"))
                .note(text("consumption.chart.until", queries.lastSummedDay()));
        panel.show(new ChartData(
                IntStream.rangeClosed(1, 31).mapToObj(Integer::toString).toList(), series, currency));
        return panel;
    }

    private ChartData.Series series(SummaryFilter month) {
        Map<LocalDate, BigDecimal> days = queries.days(month).stream()
                .filter(day -> day.currency().equals(currency))
                .collect(Collectors.toMap(Summary.Day::day, Summary.Day::expenditure));
        var figures = new ArrayList<@Nullable BigDecimal>();
        for (int day = 1; day <= 31; day++) {
            figures.add(figure(month.cycle(), day, days));
        }
        return new ChartData.Series(month.cycle().toString(), figures);
    }

    /** A day that is not summed up yet has no figure; one without consumption has zero. */
    private @Nullable BigDecimal figure(BillingCycle cycle, int day, Map<LocalDate, BigDecimal> days) {
        if (day > cycle.month().lengthOfMonth() || cycle.month().atDay(day).isAfter(queries.lastSummedDay())) {
            return null;
        }
        return days.getOrDefault(cycle.month().atDay(day), BigDecimal.ZERO);
    }

    ChartPanel services() {
        List<Summary.Service> services = queries.services(filter, SERVICES).stream()
                .filter(service -> service.currency().equals(currency))
                .toList();
        var panel = ChartPanel.ranking(text("consumption.chart.services"));
        panel.show(new ChartData(
                services.stream().map(this::name).toList(),
                List.of(new ChartData.Series(
                        text("consumption.total-expenditure"),
                        services.stream()
                                .<@Nullable BigDecimal>map(Summary.Service::expenditure)
                                .toList())),
                currency));
        return panel;
    }

    private String name(Summary.Service service) {
        var chinese = UI.getCurrent().getLocale().getLanguage().equals(Locale.CHINESE.getLanguage());
        return chinese && service.nameZh() != null ? service.nameZh() : service.name();
    }

    private String text(String key, Object... details) {
        return speaker.getTranslation(key, details);
    }
}

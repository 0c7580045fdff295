package io.partnerportal.clientele.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import io.partnerportal.associations.AssociationType;
import io.partnerportal.clientele.ClienteleFilter;
import io.partnerportal.clientele.ClienteleQueries;
import io.partnerportal.facts.FactKind;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.lists.Filter;
import io.partnerportal.lists.FilterBar;
import io.partnerportal.members.PersonChoice;
import io.partnerportal.uikit.FilterValues;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The filters of the list of customers, by the names they have in the address. */
final class ClienteleFilters {

    private static final String NOBODY = "none";
    static final PublicId NOWHERE = new PublicId("0".repeat(32));

    /** An account manager, or nobody, to filter by. */
    private record Who(String id, String words) {}

    private final ClienteleQueries queries;
    private final Component speaker = new Div();

    ClienteleFilters(ClienteleQueries queries) {
        this.queries = queries;
    }

    void addTo(FilterBar bar) {
        bar.visible(Filter.text("q", text("clientele.search")), type());
        if (queries.isLimitedToOwn()) {
            bar.visible(Filter.text("label", text("clientele.label")));
        } else {
            bar.visible(manager()).more(Filter.text("label", text("clientele.label")));
        }
        bar.more(
                Filter.text("id", text("clientele.id")),
                Filter.text("mobile", text("clientele.mobile")),
                Filter.day("from", text("clientele.since-from")),
                Filter.day("to", text("clientele.since-to")),
                frozen(),
                fact("level", FactKind.LEVEL),
                fact("new", FactKind.NEW_CUSTOMER));
        if (queries.showsSpend()) {
            bar.more(amount("least", "clientele.spent-least"), amount("most", "clientele.spent-most"));
        }
    }

    static ClienteleFilter of(FilterValues values) {
        return new ClienteleFilter(
                values.text("q").orElse(""),
                id(values, "id"),
                values.choice("type", AssociationType.class).orElse(null),
                who(values),
                new ClienteleFilter.Since(
                        values.day("from").orElse(null), values.day("to").orElse(null)),
                values.text("label").orElse(""),
                choice(values, "level", FactKind.LEVEL),
                choice(values, "new", FactKind.NEW_CUSTOMER),
                values.text("mobile").orElse(""),
                frozen(values),
                new ClienteleFilter.Spent(
                        values.text("least").flatMap(ClienteleFilters::number).orElse(null),
                        values.text("most").flatMap(ClienteleFilters::number).orElse(null)));
    }

    /** The public id that was typed; what does not look like one is nobody's, and finds nothing. */
    static @Nullable PublicId id(FilterValues values, String name) {
        return values.text(name).map(id -> PublicId.parse(id).orElse(NOWHERE)).orElse(null);
    }

    private static @Nullable Boolean frozen(FilterValues values) {
        return values.text("frozen")
                .filter(List.of("true", "false")::contains)
                .map(Boolean::valueOf)
                .orElse(null);
    }

    private Filter<Boolean> frozen() {
        return Filter.choice(
                        "frozen",
                        text("clientele.frozen"),
                        List.of(true, false),
                        frozen -> frozen.toString(),
                        frozen -> text("clientele.frozen." + frozen))
                .inLog(frozen -> "clientele.frozen." + frozen);
    }

    private static ClienteleFilter.Who who(FilterValues values) {
        var asked = values.text("manager");
        return new ClienteleFilter.Who(
                asked.flatMap(PublicId::parse).orElse(null),
                asked.filter(NOBODY::equals).isPresent());
    }

    private static @Nullable String choice(FilterValues values, String name, FactKind kind) {
        return values.text(name).filter(kind.choices()::contains).orElse(null);
    }

    private Filter<AssociationType> type() {
        return Filter.choice(
                        "type",
                        text("clientele.type"),
                        List.of(AssociationType.values()),
                        AssociationType::name,
                        type -> text("associations.type." + type))
                .inLog(type -> "associations.type." + type);
    }

    private Filter<Who> manager() {
        var options = new ArrayList<>(List.of(new Who(NOBODY, text("clientele.manager.nobody"))));
        queries.managers().stream().map(ClienteleFilters::who).forEach(options::add);
        return Filter.choice("manager", text("clientele.manager"), options, Who::id, Who::words);
    }

    private static Who who(PersonChoice person) {
        return new Who(person.publicId(), person.displayName() + " · " + person.name());
    }

    private Filter<String> fact(String name, FactKind kind) {
        return Filter.choice(
                name, text("facts.kind." + kind), kind.choices(), value -> value, value -> words(kind, value));
    }

    private String words(FactKind kind, String value) {
        return kind == FactKind.LEVEL ? value : text("facts.value." + value);
    }

    private Filter<BigDecimal> amount(String name, String key) {
        var field = new BigDecimalField(text(key));
        field.setClearButtonVisible(true);
        return Filter.of(name, text(key), field, BigDecimal::toPlainString, ClienteleFilters::number);
    }

    private static Optional<BigDecimal> number(String text) {
        return Stream.of(text)
                .filter(typed -> typed.matches("\\d{1,15}(\\.\\d{1,15})?"))
                .map(BigDecimal::new)
                .findFirst();
    }

    private String text(String key) {
        return speaker.getTranslation(key);
    }
}

package io.partnerportal.lists;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableFunction;
import io.partnerportal.forms.DayField;
import io.partnerportal.uikit.FilterValues;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One filter of a {@link FilterBar}: a field, its name in the address, and the words of its chip. */
public final class Filter<V> {

    private static final int PAUSE = 500;

    private final String name;
    private final String label;
    private final Component field;
    private final HasValue<?, V> value;
    private final SerializableFunction<V, String> write;
    private final SerializableFunction<String, Optional<V>> read;
    private SerializableFunction<V, String> words;
    private @Nullable SerializableFunction<V, String> logged;
    private @Nullable V standard;

    private <F extends Component & HasValue<?, V>> Filter(
            String name,
            String label,
            F field,
            SerializableFunction<V, String> write,
            SerializableFunction<String, Optional<V>> read) {
        this.name = name;
        this.label = label;
        this.field = field;
        this.value = field;
        this.write = write;
        this.read = read;
        this.words = write;
    }

    /** Free text; applies on Enter or after a pause. */
    public static Filter<String> text(String name, String label) {
        var field = new TextField(label);
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        // any event sends the pending value first, so that Enter applies at once
        field.addKeyPressListener(Key.ENTER, _ -> {});
        return new Filter<>(name, label, field, text -> text, Optional::of);
    }

    public static Filter<LocalDate> day(String name, String label) {
        var field = new DayField(label);
        field.setClearButtonVisible(true);
        return new Filter<>(
                name,
                label,
                field,
                LocalDate::toString,
                text -> new FilterValues(java.util.Map.of(name, text)).day(name));
    }

    /** One of a list, found by typing. */
    public static <V> Filter<V> choice(
            String name,
            String label,
            List<V> options,
            SerializableFunction<V, String> write,
            SerializableFunction<V, String> words) {
        var field = new ComboBox<V>(label);
        field.setItems(options);
        field.setItemLabelGenerator(words::apply);
        field.setClearButtonVisible(true);
        return new Filter<>(
                        name,
                        label,
                        field,
                        write,
                        text -> options.stream()
                                .filter(option -> write.apply(option).equals(text))
                                .findFirst())
                .inWords(words);
    }

    public static Filter<Boolean> flag(String name, String label) {
        return new Filter<>(
                        name,
                        label,
                        new Checkbox(label),
                        on -> on ? "true" : "",
                        text -> Optional.of("true".equals(text)))
                .inWords(_ -> label);
    }

    /** A field of any kind. */
    public static <V, F extends Component & HasValue<?, V>> Filter<V> of(
            String name,
            String label,
            F field,
            SerializableFunction<V, String> write,
            SerializableFunction<String, Optional<V>> read) {
        return new Filter<>(name, label, field, write, read);
    }

    /** How the chip says the value. */
    public Filter<V> inWords(SerializableFunction<V, String> words) {
        this.words = words;
        return this;
    }

    /** How the operation log keeps the value where the chip's words are those of one language: by a message key. */
    public Filter<V> inLog(SerializableFunction<V, String> key) {
        this.logged = key;
        return this;
    }

    /** Makes the filter always set: this value stands where the address names none, and clearing returns to it. */
    public Filter<V> always(V value) {
        this.standard = value;
        if (field instanceof ComboBox<?> choice) {
            choice.setClearButtonVisible(false);
        }
        return this;
    }

    String name() {
        return name;
    }

    String label() {
        return label;
    }

    Component field() {
        return field;
    }

    /** What the address says now; empty at the standard value. */
    String text() {
        V now = value.getValue();
        return value.isEmpty() || now.equals(standard) ? "" : write.apply(now);
    }

    String words() {
        return words.apply(value.getValue());
    }

    /** For the operation log; empty where the filter leaves everything in. */
    String asked() {
        if (value.isEmpty()) {
            return "";
        }
        if (logged != null) {
            return logged.apply(value.getValue());
        }
        return value.getValue() instanceof Boolean ? write.apply(value.getValue()) : words();
    }

    void show(Optional<String> text) {
        text.flatMap(read).ifPresentOrElse(value::setValue, this::reset);
    }

    void reset() {
        if (standard == null) {
            value.clear();
        } else {
            value.setValue(standard);
        }
    }

    void onChange(Runnable changed) {
        value.addValueChangeListener(_ -> {
            if (standard != null && value.isEmpty()) {
                reset();
            } else {
                changed.run();
            }
        });
    }
}

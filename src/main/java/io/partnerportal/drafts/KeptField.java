package io.partnerportal.drafts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * How the value of one field is written into a draft.
 *
 * @param read empty where what was written means nothing any more
 */
record KeptField<V>(HasValue<?, V> field, Function<String, Optional<V>> read) {

    private static final int PAUSE_IN_TYPING = 2000;

    /** Lines, texts, addresses, days and choices among constants; never passwords, codes and ticks under terms. */
    static Optional<? extends KeptField<?>> of(Component field) {
        return switch (field) {
            case TextArea text -> Optional.of(text(text));
            case TextField line -> Optional.of(new KeptField<>(line, Optional::of));
            case EmailField address -> Optional.of(new KeptField<>(address, Optional::of));
            case DatePicker day -> Optional.of(new KeptField<>(day, KeptField::day));
            case RadioButtonGroup<?> choice -> among(choice);
            case ComboBox<?> choice -> among(choice);
            default -> Optional.empty();
        };
    }

    String written() {
        return field.isEmpty() ? "" : String.valueOf(field.getValue());
    }

    void fill(String written) {
        if (written.isEmpty()) {
            field.clear();
        } else {
            read.apply(written).ifPresent(field::setValue);
        }
    }

    void onChange(Runnable changed) {
        field.addValueChangeListener(_ -> changed.run());
    }

    /** A long one is kept while it is being written, not only once it is left. */
    private static KeptField<String> text(TextArea text) {
        if (text.getValueChangeMode() == ValueChangeMode.ON_CHANGE) {
            text.setValueChangeMode(ValueChangeMode.LAZY);
            text.setValueChangeTimeout(PAUSE_IN_TYPING);
        }
        return new KeptField<>(text, Optional::of);
    }

    private static Optional<LocalDate> day(String written) {
        return Optional.of(LocalDate.parse(written));
    }

    private static <V> Optional<KeptField<V>> among(RadioButtonGroup<V> choice) {
        return among(choice, choice.getListDataView().getItems().toList());
    }

    /** One that asks a door for what it offers is left alone. */
    private static <V> Optional<KeptField<V>> among(ComboBox<V> choice) {
        return choice.getDataProvider() instanceof ListDataProvider<?>
                ? among(choice, choice.getListDataView().getItems().toList())
                : Optional.empty();
    }

    private static <V> Optional<KeptField<V>> among(HasValue<?, V> choice, List<V> offered) {
        if (offered.isEmpty() || !offered.stream().allMatch(KeptField::isConstant)) {
            return Optional.empty();
        }
        return Optional.of(new KeptField<>(
                choice,
                written -> offered.stream()
                        .filter(item -> String.valueOf(item).equals(written))
                        .findFirst()));
    }

    private static boolean isConstant(Object item) {
        return item instanceof Enum<?> || item instanceof Locale || item instanceof String;
    }
}

package io.partnerportal.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.Binder.BindingBuilder;
import com.vaadin.flow.data.binder.ReadOnlyHasValue;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.Rejection;
import io.partnerportal.uikit.NoticeBar;
import io.partnerportal.uikit.Severity;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A form for one command record: one column, what is wrong said at the field, nothing typed ever lost.
 * A refusal of the server comes back to the field it names, or stands above the form. Enter in a line is its button.
 */
public final class FormPanel<C> extends Div implements Unsaved {

    private static final long serialVersionUID = 1;

    private final Binder<C> binder;
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final Div refusal = new Div();
    private final Div column = new Div();
    private final Div buttons = new Div();

    /** @param command a public record; its component names are the names of the fields */
    public FormPanel(Class<C> command) {
        binder = new Binder<>(command);
        column.addClassName("pp-form-column");
        buttons.addClassName("pp-form-buttons");
        refusal.setVisible(false);
        addClassName("pp-form");
        add(refusal, column, buttons);
    }

    public <V, F extends Component & HasValue<?, V>> F field(String name, F field) {
        return field(name, field, binding -> binding);
    }

    public <V, F extends Component & HasValue<?, V>> F required(String name, F field) {
        return field(name, field, binding -> binding.asRequired(getTranslation("uikit.required")));
    }

    /** @param rules conversions and validations between the field and the record's component */
    public <V, F extends Component & HasValue<?, V>> F field(
            String name, F field, SerializableFunction<BindingBuilder<C, V>, BindingBuilder<C, ?>> rules) {
        rules.apply(binder.forField(field)).bind(name);
        fields.put(name, field);
        column.add(field);
        return field;
    }

    /** A component of the record that no field shows: it stays as given, or as read. */
    public <V> FormPanel<C> fixed(String name, V value) {
        var kept = new ReadOnlyHasValue<V>(_ -> {});
        kept.setValue(value);
        binder.forField(kept).bind(name);
        return this;
    }

    /** Anything that is not a field, in its place among them. */
    public FormPanel<C> with(Component part) {
        column.add(part);
        return this;
    }

    /** Anything that is to be read before the fields are. */
    public FormPanel<C> above(Component part) {
        column.addComponentAsFirst(part);
        return this;
    }

    /** The fields in their order, each under the name of its component of the record. */
    public Map<String, Component> fields() {
        return Collections.unmodifiableMap(fields);
    }

    public FormPanel<C> read(C command) {
        binder.readRecord(command);
        return this;
    }

    /** @param verb verb and object, such as "Create customer" */
    public FormPanel<C> onSubmit(String verb, SerializableConsumer<C> submit) {
        buttons.addComponentAsFirst(new BusyButton(verb, () -> submit(submit)).primary());
        return this;
    }

    public FormPanel<C> onCancel(SerializableRunnable cancel) {
        return onCancel(getTranslation("uikit.cancel"), cancel);
    }

    /** @param verb where leaving the form is not giving up, such as going back a step */
    public FormPanel<C> onCancel(String verb, SerializableRunnable cancel) {
        buttons.add(new Button(verb, _ -> cancel.run()));
        return this;
    }

    @Override
    public boolean isUnsaved() {
        return binder.hasChanges();
    }

    private void submit(SerializableConsumer<C> submit) {
        refusal.setVisible(false);
        try {
            submit.accept(binder.writeRecord());
        } catch (ValidationException shownByTheFields) {
            focusFirstInvalid();
        } catch (InvalidField wrong) {
            refuseAt(wrong);
        } catch (Rejection refused) {
            refuse(refused);
        }
    }

    private void refuseAt(InvalidField wrong) {
        if (fields.get(wrong.field()) instanceof HasValidation field) {
            field.setErrorMessage(getTranslation(wrong.key(), wrong.details()));
            field.setInvalid(true);
            focusFirstInvalid();
        } else {
            refuse(wrong);
        }
    }

    private void refuse(Rejection refused) {
        refusal.removeAll();
        refusal.add(new NoticeBar(Severity.DANGER, getTranslation(refused.key(), refused.details())));
        refusal.setVisible(true);
    }

    /** So that one can type at once. */
    public void focusFirst() {
        focus(fields.values().stream().filter(Component::isVisible));
    }

    private void focusFirstInvalid() {
        focus(fields.values().stream().filter(field -> field instanceof HasValidation checked && checked.isInvalid()));
    }

    private static void focus(Stream<Component> fields) {
        fields.findFirst().ifPresent(field -> {
            if (field instanceof Focusable<?> focusable) {
                focusable.focus();
            }
        });
    }
}

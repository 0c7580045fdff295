package io.partnerportal.agreements;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Texts to read, the first one open, each with a tick of its own. */
public final class AgreementBox extends Div {

    private static final long serialVersionUID = 1;

    private final Map<AgreementText, Checkbox> ticks = new LinkedHashMap<>();

    public AgreementBox(AgreementTexts texts, List<Document> documents) {
        addClassName("pp-agreements");
        documents.forEach(document -> show(texts.current(document, getLocale())));
    }

    /**
     * What is ticked; what is not is marked.
     *
     * @throws AgreementRefused something is not ticked
     */
    public Agreed agreed() {
        var hashes = new HashMap<Document, String>();
        ticks.forEach((text, tick) -> {
            tick.setInvalid(!tick.getValue());
            if (tick.getValue()) {
                hashes.put(text.document(), text.hash());
            }
        });
        if (hashes.size() < ticks.size()) {
            throw AgreementRefused.missing();
        }
        return new Agreed(getLocale(), hashes);
    }

    private void show(AgreementText text) {
        var title = getTranslation(text.document().nameKey());
        var words = new Div(parts(text));
        words.addClassName("pp-agreement-text");
        words.getElement().setAttribute("tabindex", "0");
        words.getElement().setAttribute("role", "region");
        words.getElement().setAttribute("aria-label", title);
        var details = new Details(getTranslation("agreements.title", title, text.version()), words);
        details.setOpened(ticks.isEmpty());
        var tick = new Checkbox(getTranslation("agreements.agree", title));
        tick.addValueChangeListener(_ -> tick.setInvalid(false));
        tick.setErrorMessage(getTranslation("agreements.tick"));
        ticks.put(text, tick);
        add(details, tick);
    }

    private static Component[] parts(AgreementText text) {
        var parts = new ArrayList<Component>();
        text.body().lines().filter(line -> !line.isBlank()).forEach(line -> {
            if (line.startsWith("## ")) {
                parts.add(new H3(line.substring(3)));
            } else if (line.startsWith("- ")) {
                listIn(parts).add(new ListItem(line.substring(2)));
            } else {
                parts.add(new Paragraph(line));
            }
        });
        return parts.toArray(Component[]::new);
    }

    /** The list that goes on, or a new one. */
    private static UnorderedList listIn(List<Component> parts) {
        if (!parts.isEmpty() && parts.getLast() instanceof UnorderedList list) {
            return list;
        }
        var list = new UnorderedList();
        parts.add(list);
        return list;
    }
}

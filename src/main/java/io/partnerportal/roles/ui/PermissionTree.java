package io.partnerportal.roles.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.partnerportal.identity.Navigation;
import io.partnerportal.identity.Navigation.Level;
import java.util.Set;

/**
 * The menu as a tree in which every page and action can be ticked (权限树). A node is ticked when everything below it
 * is, and half ticked when something is; what every role holds is ticked and stays so.
 */
final class PermissionTree extends CustomField<Set<String>> {

    private static final long serialVersionUID = 1;

    private final transient PermissionChoice choice;
    private final TreeGrid<Navigation> tree = new TreeGrid<>();

    /** @param defaults what every role holds (默认权限, R16) */
    PermissionTree(String label, Set<String> defaults) {
        super(Set.of());
        choice = new PermissionChoice(defaults);
        setLabel(label);
        tree.addComponentHierarchyColumn(this::node).setHeader(getTranslation("roles.tree.menu"));
        tree.addColumn(new ComponentRenderer<>(this::kind))
                .setHeader(getTranslation("roles.tree.kind"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        tree.setItems(PermissionChoice.roots(), PermissionChoice::children);
        tree.expandRecursively(PermissionChoice.roots(), Level.values().length);
        tree.setAllRowsVisible(true);
        tree.setSelectionMode(TreeGrid.SelectionMode.NONE);
        tree.addThemeNames("pp-permission-tree");
        setWidthFull();
        add(tree);
    }

    @Override
    protected Set<String> generateModelValue() {
        return Set.copyOf(choice.chosen());
    }

    @Override
    protected void setPresentationValue(Set<String> permissions) {
        choice.choose(permissions);
        tree.getDataProvider().refreshAll();
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        tree.getDataProvider().refreshAll();
    }

    private Checkbox node(Navigation node) {
        var box = new Checkbox(getTranslation(node.nameKey()));
        var state = choice.stateOf(node);
        box.setValue(state == PermissionChoice.State.ALL);
        box.setIndeterminate(state == PermissionChoice.State.SOME);
        if (isReadOnly()) {
            box.setReadOnly(true);
        } else {
            box.setEnabled(choice.mayChange(node));
        }
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                toggle(node, change.getValue());
            }
        });
        return box;
    }

    private void toggle(Navigation node, boolean on) {
        choice.set(node, on);
        updateValue();
        tree.getDataProvider().refreshAll();
    }

    private Div kind(Navigation node) {
        var words = new Div(new Span(getTranslation("roles.level." + node.level())));
        words.addClassName("pp-muted");
        if (choice.isDefault(node)) {
            words.add(new Span(getTranslation("roles.tree.default")));
        } else if (node.isForAdministratorsOnly()) {
            words.add(new Span(getTranslation("roles.tree.administrators")));
        }
        return words;
    }
}

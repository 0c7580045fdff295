package io.partnerportal.roles.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.treegrid.TreeGrid;
import io.partnerportal.identity.Navigation;
import io.partnerportal.identity.Navigation.Level;
import java.util.Optional;
import java.util.Set;

/**
 * The menu as a tree in which every page and action can be ticked (权限树). A node is ticked when everything below it
 * is, and half ticked when something is; what every role holds is ticked and stays so.
 */
final class PermissionTree extends CustomField<Set<String>> {

    private static final long serialVersionUID = 1;

    private final transient PermissionChoice choice;
    private final TreeGrid<Navigation> tree = new TreeGrid<>();

    /**
     * @param defaults what every role holds (默认权限, R16)
     * @param withheld what nobody of the organisation can hold
     */
    PermissionTree(String label, Set<String> defaults, Set<String> withheld) {
        super(Set.of());
        choice = new PermissionChoice(defaults, withheld);
        setLabel(label);
        tree.addComponentHierarchyColumn(this::node).setHeader(getTranslation("roles.tree.menu"));
        tree.setItems(choice.roots(), choice::children);
        tree.expandRecursively(choice.roots(), Level.values().length);
        tree.setAllRowsVisible(true);
        tree.setSelectionMode(TreeGrid.SelectionMode.NONE);
        tree.addThemeNames("pp-permission-tree", "wrap-cell-content");
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

    private Component node(Navigation node) {
        var words = new Div(box(node), kind(node));
        words.addClassName("pp-tree-node");
        return words;
    }

    private Checkbox box(Navigation node) {
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

    private Span kind(Navigation node) {
        var level = getTranslation("roles.level." + node.level());
        var words = new Span(remark(node)
                .map(remark -> getTranslation("roles.tree.remark", level, remark))
                .orElse(level));
        words.addClassName("pp-muted");
        return words;
    }

    private Optional<String> remark(Navigation node) {
        if (choice.isDefault(node)) {
            return Optional.of(getTranslation("roles.tree.default"));
        }
        if (node.isForOwnersOnly()) {
            return Optional.of(getTranslation("roles.tree.owner"));
        }
        return node.isForAdministratorsOnly()
                ? Optional.of(getTranslation("roles.tree.administrators"))
                : Optional.empty();
    }
}

package io.partnerportal.organisations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.partnerportal.kernel.Masking;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.MemberRow;
import io.partnerportal.organisations.MemberService;
import io.partnerportal.organisations.OrganisationQueries;
import io.partnerportal.uikit.Icons;
import io.partnerportal.uikit.Severity;
import io.partnerportal.uikit.StatusBadge;
import java.util.List;

/** The people of one partner with their roles, and the form that adds one. */
final class PartnerMembers extends Section {

    private static final long serialVersionUID = 1;

    private final transient OrganisationQueries queries;
    private final transient MemberService members;
    private final PublicId partner;
    private final String account;

    PartnerMembers(PublicId partner, String account, OrganisationQueries queries, MemberService members) {
        this.partner = partner;
        this.account = account;
        this.queries = queries;
        this.members = members;
        addClassName("pp-part");
        show();
    }

    private void show() {
        var rows = queries.members(partner);
        var add = new Button(getTranslation("organisations.member.new"), Icons.PLUS.create(), _ -> askForMember());
        add.addClassName("pp-quiet");
        removeAll();
        add(head(rows.size(), add), rows.isEmpty() ? nobody() : people(rows));
    }

    private Component head(int count, Button add) {
        var head = new Div(new H3(getTranslation("organisations.members", count)), add);
        head.addClassName("pp-part-head");
        return head;
    }

    private Component nobody() {
        var text = new Paragraph(getTranslation("organisations.members.none"));
        text.addClassName("pp-muted");
        return text;
    }

    private Component people(List<MemberRow> rows) {
        var people = new UnorderedList();
        people.addClassName("pp-rows");
        rows.forEach(row -> people.add(person(row)));
        return people;
    }

    private ListItem person(MemberRow row) {
        var name = new Span(row.displayName());
        name.addClassName("pp-row-name");
        var login = new Span(row.email() == null ? row.name() : row.name() + " · " + Masking.email(row.email()));
        login.addClassName("pp-muted");
        var roles = new Div();
        roles.addClassName("pp-badges");
        row.roles()
                .forEach(role ->
                        roles.add(new StatusBadge(Severity.INFO, getTranslation("organisations.role." + role))));
        return new ListItem(new Div(name, login), roles);
    }

    private void askForMember() {
        removeAll();
        add(new H3(getTranslation("organisations.member.new")));
        add(new NewMemberForm(members, partner, account, this::show).panel());
    }
}

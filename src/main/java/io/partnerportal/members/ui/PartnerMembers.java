package io.partnerportal.members.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.partnerportal.drafts.FormDrafts;
import io.partnerportal.forms.Confirmation;
import io.partnerportal.kernel.Masking;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.members.HeldRole;
import io.partnerportal.members.MemberFilter;
import io.partnerportal.members.MemberRow;
import io.partnerportal.members.MemberService;
import io.partnerportal.members.PartnerMemberQueries;
import io.partnerportal.members.QualificationService;
import io.partnerportal.roles.SystemRole;
import io.partnerportal.uikit.Icons;
import java.util.List;

/** The people of one partner with their roles, for the operator: adds one, and notes reviews of qualifications (R8). */
final class PartnerMembers extends Section {

    private static final long serialVersionUID = 1;
    private static final int SHOWN = 50;
    private static final int MOST_COUNTED = 100_000;

    private final transient PartnerMemberQueries queries;
    private final transient MemberService members;
    private final transient QualificationService qualifications;
    private final transient FormDrafts drafts;
    private final PublicId partner;
    private final String account;
    private final TextField search = new TextField();
    private final Div people = new Div();

    PartnerMembers(
            PublicId partner,
            String account,
            PartnerMemberQueries queries,
            MemberService members,
            QualificationService qualifications,
            FormDrafts drafts) {
        this.partner = partner;
        this.account = account;
        this.queries = queries;
        this.members = members;
        this.qualifications = qualifications;
        this.drafts = drafts;
        addClassName("pp-part");
        search.setPlaceholder(getTranslation("members.search"));
        search.setAriaLabel(getTranslation("members.search"));
        search.setClearButtonVisible(true);
        search.setWidthFull();
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(_ -> list());
        show();
    }

    private void show() {
        int count = queries.count(partner, MemberFilter.ALL, MOST_COUNTED);
        var add = new Button(getTranslation("members.new"), Icons.PLUS.create(), _ -> askForMember());
        add.addClassName("pp-quiet");
        var head = new Div(new H3(getTranslation("members.of-partner", count)), add);
        head.addClassName("pp-part-head");
        search.setVisible(count > SHOWN);
        removeAll();
        add(head, search, people);
        list();
    }

    private void list() {
        var rows = queries.members(partner, new MemberFilter(search.getValue(), null, null), SHOWN);
        people.removeAll();
        people.add(rows.isEmpty() ? nobody() : people(rows));
    }

    private Component nobody() {
        var text = new Paragraph(getTranslation("members.of-partner.none"));
        text.addClassName("pp-muted");
        return text;
    }

    private Component people(List<MemberRow> rows) {
        var list = new UnorderedList();
        list.addClassName("pp-rows");
        rows.forEach(row -> list.add(person(row)));
        return list;
    }

    private ListItem person(MemberRow row) {
        var name = new Span(row.displayName());
        name.addClassName("pp-row-name");
        var login = new Span(row.email() == null ? row.name() : row.name() + " · " + Masking.email(row.email()));
        login.addClassName("pp-muted");
        var item = new ListItem(new Div(name, login), RoleWords.badges(row));
        row.roles().stream()
                .filter(held ->
                        held.systemRole() != null && QualificationService.QUALIFYING.contains(held.systemRole()))
                .forEach(held -> item.add(review(row, held, held.systemRole())));
        return item;
    }

    private Button review(MemberRow row, HeldRole held, @org.jspecify.annotations.Nullable SystemRole role) {
        var key = held.underReview() ? "members.review.clear" : "members.review.set";
        var words = getTranslation(key, RoleWords.of(held));
        var button = new Button(
                words,
                _ -> new Confirmation(words)
                        .fact(getTranslation("members.display-name"), row.displayName())
                        .fact(getTranslation("members.name"), row.name())
                        .consequence(getTranslation(key + ".consequence"))
                        .onConfirm(
                                words, () -> review(row, java.util.Objects.requireNonNull(role), !held.underReview()))
                        .open());
        button.addClassName("pp-quiet");
        return button;
    }

    private void review(MemberRow row, SystemRole role, boolean underReview) {
        qualifications.setUnderReview(partner, row.key(), role, underReview);
        list();
    }

    private void askForMember() {
        removeAll();
        add(new H3(getTranslation("members.new")));
        add(new NewMemberForm(members, drafts, partner, account, this::show).panel());
    }
}

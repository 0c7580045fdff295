package io.partnerportal.companies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.partnerportal.companies.ChangeRow;
import io.partnerportal.companies.ChangeStatus;
import io.partnerportal.companies.CompanyDetails;
import io.partnerportal.companies.CompanyQueries;
import io.partnerportal.companies.CompanyRow;
import io.partnerportal.companies.CompanyService;
import io.partnerportal.drafts.FormDrafts;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Navigation;
import io.partnerportal.identity.Permission;
import io.partnerportal.uikit.Facts;
import io.partnerportal.uikit.NoticeBar;
import io.partnerportal.uikit.PageHeader;
import io.partnerportal.uikit.PageTabs;
import io.partnerportal.uikit.Severity;
import io.partnerportal.uikit.TranslatedTitle;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.Optional;

/** The company (公司信息) behind the caller's account, what is under review, and what was changed before. */
@Route("profile/company")
@PageTitle("identity.nav.profile-company")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Permission.COMPANY_READ)
class CompanyView extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private final transient CompanyQueries queries;
    private final transient CompanyService companies;
    private final transient CurrentCaller caller;
    private final transient FormDrafts drafts;
    private final transient CompanyWords words = new CompanyWords();
    private final Div body = new Div();

    CompanyView(CompanyQueries queries, CompanyService companies, FormDrafts drafts, CurrentCaller caller) {
        this.queries = queries;
        this.companies = companies;
        this.caller = caller;
        this.drafts = drafts;
        body.addClassName("pp-page-above");
        getContent().addClassName("pp-page");
        getContent()
                .add(
                        new PageHeader(
                                getTranslation("identity.nav.profile-company"), getTranslation("companies.purpose")),
                        PageTabs.of(
                                Navigation.PROFILE,
                                getTranslation("companies.person-tab"),
                                Navigation.PROFILE_COMPANY,
                                caller.get()),
                        body);
        show();
    }

    private void show() {
        var company = queries.own();
        var changes = queries.changes();
        var latest = changes.stream().findFirst();
        body.removeAll();
        latest.filter(change -> change.status() == ChangeStatus.REJECTED)
                .ifPresent(change -> body.add(rejected(company, change)));
        var cards = new Div(company(company, latest));
        cards.addClassName("pp-cards");
        latest.filter(change -> change.status() == ChangeStatus.PENDING)
                .ifPresent(change -> cards.add(new PendingChange(change, companies, mayChange(company), this::show)));
        body.add(cards);
        if (!changes.isEmpty()) {
            body.add(new ChangeHistory(changes));
        }
    }

    private Component rejected(CompanyRow company, ChangeRow change) {
        var notice = new NoticeBar(
                Severity.DANGER,
                getTranslation("companies.rejected-because", Objects.requireNonNullElse(change.reason(), "")));
        if (mayChange(company)) {
            notice.with(new Button(getTranslation("companies.submit-again"), _ -> ask(change.wish())));
        }
        return notice;
    }

    private Component company(CompanyRow company, Optional<ChangeRow> latest) {
        var head = new Div(new H2(company.name()));
        head.addClassName("pp-card-head");
        var card = new Section(head);
        card.addClassName("pp-card");
        if (mayChange(company)) {
            var change = new Button(getTranslation("companies.change"), _ -> ask(company.details()));
            change.setEnabled(
                    latest.filter(one -> one.status() == ChangeStatus.PENDING).isEmpty());
            head.add(change);
        } else {
            card.add(new NoticeBar(Severity.INFO, getTranslation("companies.master-only", company.masterAccount())));
        }
        card.add(facts(company));
        return card;
    }

    private Facts facts(CompanyRow company) {
        var facts = new Facts()
                .add(getTranslation("companies.credit-code"), Objects.requireNonNullElse(company.creditCode(), ""))
                .add(getTranslation("companies.master-account"), company.masterAccount());
        company.details().fields().forEach((field, value) -> facts.add(words.field(field), words.value(field, value)));
        return facts;
    }

    private void ask(CompanyDetails start) {
        var card = new Section(
                new H2(getTranslation("companies.change")),
                new NoticeBar(Severity.INFO, getTranslation("companies.review-notice")),
                new CompanyForm(companies, drafts, this::show).panel(start));
        card.addClassName("pp-card");
        body.removeAll();
        body.add(card);
    }

    private boolean mayChange(CompanyRow company) {
        return company.master() && caller.may(Permission.COMPANY_CHANGE);
    }
}

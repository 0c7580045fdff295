package io.partnerportal.companies.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.partnerportal.accounts.AccountStatus;
import io.partnerportal.companies.CompanyAccount;
import io.partnerportal.companies.CompanyQueries;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Navigation;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.Masking;
import io.partnerportal.lists.Columns;
import io.partnerportal.lists.EmptyState;
import io.partnerportal.lists.ListPage;
import io.partnerportal.lists.ResultList;
import io.partnerportal.uikit.Icons;
import io.partnerportal.uikit.PageTabs;
import io.partnerportal.uikit.Severity;
import io.partnerportal.uikit.TranslatedTitle;
import jakarta.annotation.security.RolesAllowed;

/** The accounts of the same legal person (账号信息): master and further ones, with programme, time and state. */
@Route("profile/accounts")
@PageTitle("identity.nav.profile-accounts")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed(Permission.COMPANY_READ)
class CompanyAccountsView extends Composite<ListPage> {

    private static final long serialVersionUID = 1;

    CompanyAccountsView(CompanyQueries queries, CurrentCaller caller) {
        var grid = new Grid<CompanyAccount>();
        columns(grid);
        var list = new ResultList<>(
                grid,
                CompanyAccount::name,
                new EmptyState(
                        Icons.EMPTY,
                        getTranslation("companies.accounts.none"),
                        getTranslation("companies.accounts.none.next")));
        list.show(queries::accounts);
        getContent()
                .above(PageTabs.of(
                        Navigation.PROFILE,
                        getTranslation("companies.person-tab"),
                        Navigation.PROFILE_ACCOUNTS,
                        caller.get()))
                .list(list);
    }

    @Override
    protected ListPage initContent() {
        return new ListPage(
                getTranslation("identity.nav.profile-accounts"), getTranslation("companies.accounts.purpose"));
    }

    private void columns(Grid<CompanyAccount> grid) {
        var columns = new Columns<>(grid);
        columns.text("account", getTranslation("companies.account"), CompanyAccount::name);
        columns.status(
                "role",
                getTranslation("companies.account.role"),
                row -> row.master() ? Severity.INFO : Severity.NEUTRAL,
                row -> getTranslation(row.master() ? "companies.account.master" : "companies.account.further"));
        columns.text(
                "identity",
                getTranslation("companies.account.programme"),
                row -> getTranslation("organisations.identity." + row.identity()));
        columns.masked("email", getTranslation("organisations.email"), CompanyAccount::email, Masking::email);
        columns.instant("joined", getTranslation("companies.account.joined"), CompanyAccount::joinedAt);
        columns.status(
                "status",
                getTranslation("companies.account.status"),
                row -> row.status() == AccountStatus.ACTIVE ? Severity.SUCCESS : Severity.DANGER,
                row -> getTranslation("companies.account.status." + row.status()));
    }
}

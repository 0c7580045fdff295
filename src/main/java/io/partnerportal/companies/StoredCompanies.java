package io.partnerportal.companies;

import io.partnerportal.accounts.AccountService;
import io.partnerportal.organisations.PartnerOnboarded;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table of companies, as the doors that write it see it; every new partner account brings a company with it. */
@Component
class StoredCompanies {

    private final JdbcClient jdbc;
    private final AccountService accounts;
    private final Clock clock;

    StoredCompanies(JdbcClient jdbc, AccountService accounts, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(PartnerOnboarded partner) {
        jdbc.sql("insert into company (id, name) select id, display_name from account where id = :id")
                .param("id", partner.id())
                .update();
        jdbc.sql("insert into company_account (account_id, company_id, joined_at) values (:id, :id, :now)")
                .param("id", partner.id())
                .param("now", clock.instant())
                .update();
    }

    void change(long company, CompanyDetails details) {
        jdbc.sql("""
                update company
                   set name = :name, name_en = :nameEn, industry = nullif(:industry, ''), address = :address, website = :website,
                       contact_name = :contactName, contact_mobile = :contactMobile, contact_email = :contactEmail
                 where id = :company
                """).params(details.fields()).param("company", company).update();
        jdbc.sql("select account_id from company_account where company_id = :company")
                .param("company", company)
                .query(Long.class)
                .set()
                .forEach(account -> accounts.rename(account, details.name()));
    }
}

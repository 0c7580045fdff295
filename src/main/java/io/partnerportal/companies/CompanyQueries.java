package io.partnerportal.companies;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.identity.Scope;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.Rows;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The caller's own company: what is kept about it, its accounts, and what was asked to be changed. */
@Service
@Transactional(readOnly = true)
@Allowed(Permission.COMPANY_READ)
public class CompanyQueries {

    private final JdbcClient jdbc;
    private final CurrentCaller caller;

    CompanyQueries(JdbcClient jdbc, CurrentCaller caller) {
        this.jdbc = jdbc;
        this.caller = caller;
    }

    /** @throws NotFound the caller belongs to no partner */
    public CompanyRow own() {
        return jdbc.sql("""
                select c.id, c.credit_code, c.id = p.account_id as master, m.name as master_account,
                       c.name, c.name_en, c.industry, c.address, c.website,
                       c.contact_name, c.contact_mobile, c.contact_email
                  from company_account p
                  join company c on c.id = p.company_id
                  join account m on m.id = c.id
                 where p.account_id = :org
                """)
                .param("org", organisation())
                .query(CompanyRow.class)
                .optional()
                .orElseThrow(() -> new NotFound("companies.not-found"));
    }

    /** The accounts of the same legal person, the master account first. */
    public List<CompanyAccount> accounts() {
        return Rows.list(jdbc.sql("""
                select a.name, a.email, p.company_id = p.account_id as master, o.identity, p.joined_at, a.status
                  from company_account own
                  join company_account p on p.company_id = own.company_id
                  join account a on a.id = p.account_id
                  join organisation o on o.id = p.account_id
                 where own.account_id = :org
                 order by master desc, p.joined_at, a.id
                """).param("org", organisation()).query(CompanyAccount.class));
    }

    /** What was asked to be changed, the latest first (查看修改记录). */
    public List<ChangeRow> changes() {
        return Rows.list(jdbc.sql(ReviewQueries.CHANGES + """
                          join company_account p on p.company_id = c.id
                         where p.account_id = :org
                         order by h.id desc
                         limit 100
                        """)
                .param("org", organisation())
                .query(ChangeRow.class));
    }

    private long organisation() {
        if (caller.scope() instanceof Scope.Partner partner) {
            return partner.organisation();
        }
        throw new NotFound("companies.not-found");
    }
}

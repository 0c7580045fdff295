package io.partnerportal.companies;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the operator registers what a company cannot change online: its credit code and which accounts are its. */
@Service
@Transactional
@Allowed(Permission.OPERATE_PARTNERS)
public class CompanyRegister {

    private record Entry(
            long account,
            long company,
            String name,
            String masterAccount,
            @Nullable String creditCode) {

        Registration registration() {
            return new Registration(Objects.requireNonNullElse(creditCode, ""), masterAccount);
        }
    }

    private static final String ENTRIES = """
            select a.id as account, c.id as company, a.name, m.name as master_account, c.credit_code
              from account a
              join company_account p on p.account_id = a.id
              join company c on c.id = p.company_id
              join account m on m.id = c.id
            """;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    CompanyRegister(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Registration of(PublicId partner) {
        return entry(partner, "").registration();
    }

    /**
     * Registers the code of the partner's company, or that the account is a further one of another master account.
     *
     * @throws InvalidField the code is none or another company's, the master account is none, or both were changed at
     *     once: with another master account the code is that company's
     */
    public void register(PublicId partner, Registration wish) {
        var before = entry(partner, " for update");
        var company = companyOf(wish.masterAccount().strip(), before);
        if (company != before.company()) {
            checkCodeIsAsBefore(before, wish.creditCode());
            join(before, company);
        } else {
            registerCode(company, wish.creditCode());
        }
        var after = entry(partner, "");
        if (!after.registration().equals(before.registration())) {
            events.publishEvent(new CompanyRegistered(before.account(), before.name(), values(before), values(after)));
        }
    }

    private static void checkCodeIsAsBefore(Entry before, String typed) {
        if (!typed.isBlank()
                && !typed.strip().equalsIgnoreCase(before.registration().creditCode())) {
            throw new InvalidField("creditCode", "companies.credit-code-with-master");
        }
    }

    /** A further account takes over what is kept of its master's company; its own company keeps its history. */
    private void join(Entry account, long company) {
        var others = jdbc.sql("select count(*) from company_account where company_id = :id and account_id <> :id")
                .param("id", account.account())
                .query(Integer.class)
                .single();
        var pending = jdbc.sql("select count(*) from company_change where pending_id = :id")
                .param("id", account.account())
                .query(Integer.class)
                .single();
        if (others > 0 || pending > 0) {
            throw new InvalidField("masterAccount", "companies.master-itself");
        }
        jdbc.sql("update company_account set company_id = :company where account_id = :account")
                .param("company", company)
                .param("account", account.account())
                .update();
    }

    private void registerCode(long company, String typed) {
        var code = typed.isBlank() ? null : CreditCode.parse(typed).value();
        if (code != null && isTaken(company, code)) {
            throw new InvalidField("creditCode", "companies.credit-code-taken", code);
        }
        jdbc.sql("update company set credit_code = :code where id = :id")
                .param("code", code)
                .param("id", company)
                .update();
    }

    private boolean isTaken(long company, String code) {
        return jdbc.sql("select count(*) from company where credit_code = :code and id <> :id")
                        .param("code", code)
                        .param("id", company)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The company a master account speaks for; a further account speaks for none. */
    private long companyOf(String masterAccount, Entry own) {
        return masterAccount.equals(own.name())
                ? own.account()
                : entry("where a.name = :value", masterAccount)
                        .filter(master -> master.company() == master.account())
                        .map(Entry::company)
                        .orElseThrow(() -> new InvalidField("masterAccount", "companies.master-unknown"));
    }

    private Entry entry(PublicId partner, String lock) {
        return entry("where a.public_id = :value" + lock, partner.value())
                .orElseThrow(() -> new NotFound("companies.not-found"));
    }

    private Optional<Entry> entry(String where, String value) {
        return jdbc.sql(ENTRIES + where)
                .param("value", value)
                .query(Entry.class)
                .optional();
    }

    private static Map<String, String> values(Entry entry) {
        var registration = entry.registration();
        return Map.of("creditCode", registration.creditCode(), "masterAccount", registration.masterAccount());
    }
}

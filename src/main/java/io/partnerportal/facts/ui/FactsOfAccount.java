package io.partnerportal.facts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.partnerportal.directory.AccountPanel;
import io.partnerportal.directory.DirectoryRow;
import io.partnerportal.drafts.FormDrafts;
import io.partnerportal.facts.FactQueries;
import io.partnerportal.facts.FactService;
import io.partnerportal.identity.AccountKind;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.kernel.PublicId;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** Shows what is known of an account beside its state and site. */
@SpringComponent
@Order(50)
class FactsOfAccount implements AccountPanel {

    private final FactQueries queries;
    private final FactService service;
    private final FormDrafts drafts;
    private final BusinessCalendar calendar;
    private final CurrentCaller caller;

    FactsOfAccount(
            FactQueries queries,
            FactService service,
            FormDrafts drafts,
            BusinessCalendar calendar,
            CurrentCaller caller) {
        this.queries = queries;
        this.service = service;
        this.drafts = drafts;
        this.calendar = calendar;
        this.caller = caller;
    }

    @Override
    public Optional<Component> create(DirectoryRow account) {
        return account.kind() != AccountKind.OPERATOR && caller.may(Permission.OPERATE_FACTS)
                ? Optional.of(
                        new AccountFactsPart(new PublicId(account.publicId()), queries, service, drafts, calendar))
                : Optional.empty();
    }
}

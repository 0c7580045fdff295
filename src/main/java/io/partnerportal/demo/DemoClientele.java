package io.partnerportal.demo;

import io.partnerportal.agreements.Agreed;
import io.partnerportal.agreements.AgreementTexts;
import io.partnerportal.agreements.Document;
import io.partnerportal.authorisations.AuthorisationKind;
import io.partnerportal.authorisations.AuthorisationService;
import io.partnerportal.authorisations.RequestAuthorisation;
import io.partnerportal.clientele.ClienteleFilter;
import io.partnerportal.clientele.ClienteleQueries;
import io.partnerportal.clientele.ClienteleRow;
import io.partnerportal.clientele.LabelService;
import io.partnerportal.clientele.LabelService.NewLabel;
import io.partnerportal.freezing.FreezeKind;
import io.partnerportal.freezing.FreezingService;
import io.partnerportal.freezing.FreezingService.Freeze;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Callers;
import io.partnerportal.kernel.PublicId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the demo's partners did with their customers. */
@Component
class DemoClientele {

    private final ClienteleQueries customers;
    private final LabelService labels;
    private final FreezingService freezing;
    private final AuthorisationService authorisations;
    private final AgreementTexts texts;
    private final Callers callers;
    private final JdbcClient jdbc;

    DemoClientele(
            ClienteleQueries customers,
            LabelService labels,
            FreezingService freezing,
            AuthorisationService authorisations,
            AgreementTexts texts,
            Callers callers,
            JdbcClient jdbc) {
        this.customers = customers;
        this.labels = labels;
        this.freezing = freezing;
        this.authorisations = authorisations;
        this.texts = texts;
        this.callers = callers;
        this.jdbc = jdbc;
    }

    void create() {
        mobile("jiangnan-retail", "13812345601");
        mobile("qingshan-medical", "13912345602");
        mobile("chenhui-energy", "13712345603");
        label("yuntu-tech", Map.of("jiangnan-retail", "重点客户", "qingshan-medical", "医疗行业", "taihu-culture", "待拜访"));
        label("chenxing-soft", Map.of("chenhui-energy", "重点客户", "hexi-robotics", "科研院所"));
        try (var _ = owner("yuntu-tech")) {
            freezing.freeze(
                    new Freeze(List.of(idOf("taihu-culture")), null, FreezeKind.ACCOUNT_AND_RESOURCES, "逾期两个月未回款"));
        }
        try (var _ = owner("chenxing-soft")) {
            freezing.freeze(new Freeze(List.of(idOf("yunling-agri")), null, FreezeKind.ACCOUNT, "账单逾期未结清"));
        }
        authorise();
    }

    /** One authorisation that holds, and one for the customer to decide. */
    private void authorise() {
        var language = Locale.SIMPLIFIED_CHINESE;
        var commitment = texts.current(Document.ON_BEHALF_COMMITMENT, language);
        try (var _ = owner("yuntu-tech")) {
            authorisations.request(new RequestAuthorisation(
                    idOf("jiangnan-retail"),
                    EnumSet.allOf(AuthorisationKind.class),
                    "促销活动期间协助扩容和值守",
                    new Agreed(language, Map.of(commitment.document(), commitment.hash()))));
        }
        // the customer's own answer needs a code out of its mailbox, which nobody reads while the demo is made
        jdbc.sql("""
                update on_behalf_grant set state = 'GRANTED', decided_by = 'jiangnan-retail', decided_at = requested_at
                 where kind = 'OPERATE' and state = 'REQUESTED'
                """).update();
    }

    private void mobile(String account, String number) {
        jdbc.sql("""
                update portal_user u
                  join account a on a.id = u.account_id
                   set u.mobile = :number
                 where a.name = :account and u.kind = 'OWNER'
                """).param("number", number).param("account", account).update();
    }

    private void label(String partner, Map<String, String> wishes) {
        try (var _ = owner(partner)) {
            wishes.forEach((account, label) -> labels.label(idOf(account), new NewLabel(label)));
        }
    }

    private PublicId idOf(String account) {
        return customers
                .page(ClienteleFilter.ofText(account), ClienteleRow.Key.NEWEST, 1)
                .getFirst()
                .publicId();
    }

    private ActingAs owner(String partner) {
        long owner = jdbc.sql("""
                select u.id
                  from portal_user u
                  join account a on a.id = u.account_id
                 where a.name = :partner and u.kind = 'OWNER'
                """).param("partner", partner).query(Long.class).single();
        return ActingAs.of(callers.byUser(owner).orElseThrow());
    }
}

package io.partnerportal.members;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.PublicId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of any partner, for the operator. */
@Service
@Transactional(readOnly = true)
@Allowed(Permission.OPERATE_PARTNERS)
public class PartnerMemberQueries {

    private final MemberReader members;
    private final JdbcClient jdbc;

    PartnerMemberQueries(MemberReader members, JdbcClient jdbc) {
        this.members = members;
        this.jdbc = jdbc;
    }

    /** The first by user name; nobody for a partner that does not exist. */
    public List<MemberRow> members(PublicId partner, MemberFilter filter, int limit) {
        return partner(partner)
                .map(found -> members.page(found, filter, "", limit))
                .orElse(List.of());
    }

    public int count(PublicId partner, MemberFilter filter, int most) {
        return partner(partner).map(found -> members.count(found, filter, most)).orElse(0);
    }

    private Optional<Long> partner(PublicId partner) {
        return jdbc.sql("select o.id from account a join organisation o on o.id = a.id where a.public_id = :partner")
                .param("partner", partner.value())
                .query(Long.class)
                .optional();
    }
}

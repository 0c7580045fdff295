package io.partnerportal.resellers;

import io.partnerportal.members.Succession;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives the resellers of a leaving account manager to another one (R12). */
@Component
class ResellerSuccession implements Succession {

    private final ManagerPeriods periods;
    private final ResellerNotices notices;
    private final JdbcClient jdbc;

    ResellerSuccession(ManagerPeriods periods, ResellerNotices notices, JdbcClient jdbc) {
        this.periods = periods;
        this.notices = notices;
        this.jdbc = jdbc;
    }

    @Override
    public int inHandsOf(long member) {
        return periods.inHandsOf(member).size();
    }

    @Override
    public void handOver(long member, long successor) {
        var resellers = periods.inHandsOf(member);
        long distributor = jdbc.sql("select account_id from portal_user where id = :member")
                .param("member", member)
                .query(Long.class)
                .single();
        resellers.forEach(reseller -> periods.begin(reseller, successor, distributor));
        if (!resellers.isEmpty()) {
            notices.assigned(successor, resellers.size());
        }
    }
}

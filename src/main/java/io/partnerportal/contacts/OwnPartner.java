package io.partnerportal.contacts;

import java.util.List;

/**
 * The partner a customer belongs to today (我的合作伙伴), as the customer sees it.
 *
 * @param appointed whether the partner has named customer contacts; where it has not, its administrator's account
 *     stands in for them (R19)
 */
public record OwnPartner(String name, boolean appointed, List<PersonToAsk> people) {

    public OwnPartner {
        people = List.copyOf(people);
    }
}

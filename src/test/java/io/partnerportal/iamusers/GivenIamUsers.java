package io.partnerportal.iamusers;

import io.partnerportal.GivenPeople;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Callers;
import io.partnerportal.organisations.PartnerOnboarded;
import org.springframework.stereotype.Component;

/** Owners of accounts, and the IAM users they make. */
@Component
public class GivenIamUsers {

    private final IamUserService users;
    private final IamUserQueries queries;
    private final Callers callers;
    private final GivenPeople given;

    GivenIamUsers(IamUserService users, IamUserQueries queries, Callers callers, GivenPeople given) {
        this.users = users;
        this.queries = queries;
        this.callers = callers;
        this.given = given;
    }

    /** The owner is the caller until this is closed. */
    public ActingAs ownerOf(PartnerOnboarded partner) {
        return ActingAs.of(callers.byUser(given.ownerOf(partner)).orElseThrow());
    }

    /** One of the account that acts. */
    public IamUserRow create(String name) {
        users.create(new NewIamUser(name, "Bot", name + "@iam.example", GivenPeople.PASSWORD));
        return queries.page(name, "", 1).getFirst();
    }
}

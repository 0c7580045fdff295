package io.partnerportal.accounts;

import io.partnerportal.identity.Scope;
import java.util.Set;

/** What a user may do and see at this moment. */
public record Access(Scope scope, Set<String> permissions) {}

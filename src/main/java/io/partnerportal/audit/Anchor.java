package io.partnerportal.audit;

import java.time.Instant;

/**
 * What is left of dropped months: the last dropped record's seal, from which the chain goes on.
 *
 * @param until records before this instant were dropped
 * @param proof keyed hash over the rest, which nobody can make who only has the database
 */
record Anchor(Seal seal, Instant until, byte[] proof) {}

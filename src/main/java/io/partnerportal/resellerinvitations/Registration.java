package io.partnerportal.resellerinvitations;

/**
 * Opens an account to accept an invitation with; its e-mail is the invited address.
 *
 * @param company full name
 * @param accountName what the owner signs in with
 * @param password in clear; stored only as a hash
 * @param repetition the same again
 * @param code what was mailed to the invited address
 */
public record Registration(String company, String accountName, String password, String repetition, String code) {}

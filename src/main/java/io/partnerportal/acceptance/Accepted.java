package io.partnerportal.acceptance;

import java.io.Serializable;

/**
 * Somebody is a customer from now on.
 *
 * @param partner whose
 * @param accountName what one signs in with
 */
public record Accepted(String partner, String accountName) implements Serializable {}

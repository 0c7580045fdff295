package io.partnerportal.home;

import java.util.function.LongSupplier;

/**
 * Something that waits until the reader decides or handles it; a bean with an order.
 *
 * @param nameKey words for what waits
 * @param permission who holds it decides
 * @param waiting how much there is, asked only for those who hold the permission
 * @param link address of what waits
 */
public record ToDo(String nameKey, String permission, LongSupplier waiting, String link) {}

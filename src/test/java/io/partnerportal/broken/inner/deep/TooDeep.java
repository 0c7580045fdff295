package io.partnerportal.broken.inner.deep;

/** Breaks two rules: a layer below a module, and nobody looks for nulls in it. */
public final class TooDeep {}

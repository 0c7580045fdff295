package io.partnerportal.associations;

/**
 * What else ends with an association, or stands against its other type; a module that keeps something about one
 * implements it. Called in the same transaction, in the order of the beans, before the change is written (decision 30).
 */
public interface AssociationEnding {

    void ending(LiveRelation relation);

    /** Refuses, by a rejection, a type with which what is kept about the association cannot be. */
    default void switching(LiveRelation relation, AssociationType to) {}
}

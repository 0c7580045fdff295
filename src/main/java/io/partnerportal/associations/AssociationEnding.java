package io.partnerportal.associations;

/**
 * What else ends with an association; a module that keeps something about one implements it. Called in the same
 * transaction, in the order of the beans, before the end is written (decision 30).
 */
public interface AssociationEnding {

    void ending(LiveRelation relation);
}

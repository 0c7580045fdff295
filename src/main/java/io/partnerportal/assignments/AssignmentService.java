package io.partnerportal.assignments;

import io.partnerportal.associations.LiveRelation;
import io.partnerportal.associations.Managers;
import io.partnerportal.associations.Relations;
import io.partnerportal.associations.RelationsInReach;
import io.partnerportal.batches.Batch;
import io.partnerportal.batches.BatchResult;
import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.organisations.OwnOrganisation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjLongConsumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives customers to account managers, changes who looks after them, and takes them back (客户分配). The manager sees a
 * customer at once; consumption counts from tomorrow (M38). Each row of a batch has a result of its own.
 */
@Service
@Transactional
@Allowed(Permission.CUSTOMERS_ASSIGN)
public class AssignmentService {

    private final OwnOrganisation organisations;
    private final RelationsInReach reach;
    private final Relations relations;
    private final ManagersInReach able;
    private final Managers managers;
    private final Batch batch;
    private final CurrentCaller caller;

    AssignmentService(
            OwnOrganisation organisations,
            RelationsInReach reach,
            Relations relations,
            ManagersInReach able,
            Managers managers,
            Batch batch,
            CurrentCaller caller) {
        this.organisations = organisations;
        this.reach = reach;
        this.relations = relations;
        this.able = able;
        this.managers = managers;
        this.batch = batch;
        this.caller = caller;
    }

    /**
     * Gives customers nobody looks after to an account manager.
     *
     * @throws InvalidField no active account manager within the caller's reach
     */
    public BatchResult assign(PublicId manager, List<PublicId> customers) {
        return give(manager, customers, (relation, _) -> {
            if (relation.manager() != null) {
                throw AlreadyAssigned.toSomebody();
            }
        });
    }

    /**
     * Gives customers to an account manager, whoever looked after them before.
     *
     * @throws InvalidField no active account manager within the caller's reach
     */
    public BatchResult change(PublicId manager, List<PublicId> customers) {
        return give(manager, customers, (relation, next) -> {
            if (relation.manager() != null && relation.manager() == next) {
                throw AlreadyAssigned.toThisOne();
            }
        });
    }

    /** Nobody looks after the customers any more (R49). */
    public BatchResult takeBack(List<PublicId> customers) {
        var distinct = locked(customers);
        return batch.each(distinct, this::name, customer -> managers.takeBack(reach.require(customer)));
    }

    private BatchResult give(PublicId manager, List<PublicId> customers, ObjLongConsumer<LiveRelation> check) {
        var distinct = locked(customers);
        long next = able.require(manager);
        var given = new ArrayList<LiveRelation>();
        var result = batch.each(distinct, this::name, customer -> {
            var relation = reach.require(customer);
            check.accept(relation, next);
            managers.assignUntold(relation, next);
            given.add(relation);
        });
        managers.tell(next, given);
        return result;
    }

    /** Nobody stops being an account manager meanwhile, and nobody else changes one of these customers. */
    private List<PublicId> locked(List<PublicId> customers) {
        organisations.relyOn(caller.scope());
        var distinct = customers.stream().distinct().toList();
        relations.lockCustomers(distinct.stream()
                .limit(Batch.MOST)
                .flatMap(customer -> reach.find(customer).stream())
                .map(LiveRelation::customer)
                .toList());
        return distinct;
    }

    private String name(PublicId customer) {
        return reach.find(customer).map(LiveRelation::accountName).orElse(customer.value());
    }
}

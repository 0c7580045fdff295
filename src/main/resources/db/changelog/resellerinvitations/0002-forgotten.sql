--liquibase formatted sql

--changeset resellerinvitations:0002-forgotten
--comment: whom an invitation was for goes some time after it was over, unless it was accepted
alter table reseller_invitation
    add column forgotten boolean not null default false comment 'recipient and name are gone',
    add index reseller_invitation_forgotten_ix (forgotten, state, expires_at);
--rollback alter table reseller_invitation drop index reseller_invitation_forgotten_ix, drop column forgotten;

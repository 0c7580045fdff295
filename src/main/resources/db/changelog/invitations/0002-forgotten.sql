--liquibase formatted sql

--changeset invitations:0002-forgotten
--comment: whom an invitation was for goes some time after it was over, unless it was accepted
alter table customer_invitation
    add column forgotten boolean not null default false comment 'recipient and name are gone',
    add index customer_invitation_forgotten_ix (forgotten, state, expires_at);
--rollback alter table customer_invitation drop index customer_invitation_forgotten_ix, drop column forgotten;

--liquibase formatted sql

--changeset prospects:0002-forgotten
--comment: contact data of who never became a customer go some time after the end
alter table prospect
    add column forgotten boolean not null default false comment 'contact data are gone',
    add index prospect_forgotten_ix (forgotten, state, ended_at);
--rollback alter table prospect drop index prospect_forgotten_ix, drop column forgotten;

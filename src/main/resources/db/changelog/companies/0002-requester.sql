--liquibase formatted sql

--changeset companies:0002-requester
alter table company_change
    add column requester_id bigint not null default 0 comment 'user who is told of the decision' after requested_by;
--rollback alter table company_change drop column requester_id;

--liquibase formatted sql

--changeset contacts:0002-version
alter table contact add column version int not null default 0 after id;
--rollback alter table contact drop column version;

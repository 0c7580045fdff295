--liquibase formatted sql

--changeset accounts:0006-access-version
-- nobody read it: what a user may do is read anew on every request
alter table portal_user drop column access_version;
--rollback alter table portal_user add column access_version int not null default 0;

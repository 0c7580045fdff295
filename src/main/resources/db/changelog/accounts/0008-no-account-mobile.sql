--liquibase formatted sql

--changeset accounts:0008-no-account-mobile
--comment: nothing ever wrote it: a number belongs to the owner of the account
alter table account drop index account_mobile_ix, drop column mobile;
--rollback alter table account add column mobile varchar(32) null after email, add index account_mobile_ix (mobile);

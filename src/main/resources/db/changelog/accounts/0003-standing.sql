--liquibase formatted sql

--changeset accounts:0003-standing
alter table portal_user
    add column if not exists must_change_password boolean not null default false
        comment 'set by somebody else: nothing but choosing a new one is reachable (R28)',
    add column if not exists deleted_at datetime(6) null
        comment 'name, e-mail and mobile are free again a day later (R12)';
alter table portal_user add unique index if not exists portal_user_mobile_uk (account_id, mobile);
--rollback alter table portal_user drop column must_change_password, drop column deleted_at;

--changeset accounts:0003-list
-- everything a list of users searches, so that a search reads nothing but this index
alter table portal_user
    add index portal_user_list_ix (account_id, kind, name, status, display_name, email, mobile);
--rollback alter table portal_user drop index portal_user_list_ix;

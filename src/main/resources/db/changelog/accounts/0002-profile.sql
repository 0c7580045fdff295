--liquibase formatted sql

--changeset accounts:0002-time-zone
alter table portal_user
    add column time_zone varchar(64) null comment 'in which the user reads instants; absent: that of business' after language;
--rollback alter table portal_user drop column time_zone;

--changeset accounts:0002-mobile
alter table portal_user add unique index if not exists portal_user_mobile_uk (account_id, mobile);
--rollback alter table portal_user drop index portal_user_mobile_uk;

--liquibase formatted sql

--changeset accounts:0004-password-set
alter table portal_user
    add column password_set_at datetime(6) null comment 'what was begun with an older password is over'
        after password_hash;
--rollback alter table portal_user drop column password_set_at;

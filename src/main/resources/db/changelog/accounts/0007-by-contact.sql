--liquibase formatted sql

--changeset accounts:0007-by-contact
alter table account
    add index account_mobile_ix (mobile);
alter table portal_user
    add index portal_user_email_ix (email),
    add index portal_user_mobile_ix (mobile);
--rollback alter table account drop index account_mobile_ix;
--rollback alter table portal_user drop index portal_user_email_ix, drop index portal_user_mobile_ix;

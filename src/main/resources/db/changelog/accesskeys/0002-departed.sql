--liquibase formatted sql

--changeset accesskeys:0002-departed
delete from access_key where user_id in (select id from portal_user where status = 'DELETED');
--rollback select 1;

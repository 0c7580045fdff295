--liquibase formatted sql

--changeset secondfactor:0002-departed
delete from recovery_code where user_id in (select id from portal_user where status = 'DELETED');
delete from second_factor where user_id in (select id from portal_user where status = 'DELETED');
--rollback select 1;

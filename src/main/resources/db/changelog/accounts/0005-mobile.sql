--liquibase formatted sql

--changeset accounts:0005-mobile
-- one number is written one way: where the same is there already without the code, it stays until somebody edits it
update ignore portal_user
   set mobile = regexp_replace(mobile, '^([+]|00)86', '')
 where mobile regexp '^([+]|00)86[0-9]{6,}$';
--rollback select 1;

--liquibase formatted sql

--changeset members:0002-roles-by-name
-- a list of those who hold a role reads nobody else; a user name never changes (R1)
alter table member_role
    add column account_id bigint null comment 'of the user',
    add column user_name varchar(64) character set utf8mb4 collate utf8mb4_general_ci null comment 'of the user';
update member_role m join portal_user u on u.id = m.user_id set m.account_id = u.account_id, m.user_name = u.name;
alter table member_role
    modify column account_id bigint not null comment 'of the user',
    modify column user_name varchar(64) character set utf8mb4 collate utf8mb4_general_ci not null comment 'of the user',
    add index member_role_list_ix (account_id, role_id, user_name, user_id);
--rollback alter table member_role drop index member_role_list_ix, drop column account_id, drop column user_name;

--liquibase formatted sql

--changeset roles:0001-under-review
alter table member_role
    add column under_review boolean not null default false
        comment 'a qualification that rests on the role is under review: it may not be taken away (R8)';
--rollback alter table member_role drop column under_review;

--changeset roles:0001-custom-role
alter table role add column note varchar(255) not null default '' after name;
--rollback alter table role drop column note;

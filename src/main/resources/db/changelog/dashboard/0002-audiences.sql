--liquibase formatted sql

--changeset dashboard:0002-announcement-audiences
alter table announcement
    add column audiences varchar(80) not null default '' comment 'constants of Audience with commas; empty: everybody';
--rollback alter table announcement drop column audiences;

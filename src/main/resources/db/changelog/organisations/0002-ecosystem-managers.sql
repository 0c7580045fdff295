--liquibase formatted sql

--changeset organisations:0002-ecosystem-manager
create table ecosystem_manager (
    organisation_id bigint       not null primary key,
    name            varchar(64)  not null,
    mobile          varchar(32)  not null default '',
    email           varchar(254) not null default '',
    constraint ecosystem_manager_organisation_fk foreign key (organisation_id) references organisation (id)
) default character set utf8mb4 collate utf8mb4_general_ci;
--rollback drop table ecosystem_manager;

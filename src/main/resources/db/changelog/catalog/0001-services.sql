--liquibase formatted sql

--changeset catalog:0001-service
create table service (
    id          bigint       not null primary key,
    public_id   char(32)     character set ascii collate ascii_bin not null,
    provider    varchar(128) not null,
    name        varchar(255) not null comment 'as bills name it',
    name_zh     varchar(255) null comment 'Chinese name given by the operator',
    created_at  datetime(6)  not null,
    constraint service_public_uk unique (public_id),
    constraint service_name_uk unique (provider, name)
) default character set utf8mb4 collate utf8mb4_bin;
create table region (
    id          bigint       not null primary key,
    public_id   char(32)     character set ascii collate ascii_bin not null,
    provider    varchar(128) not null,
    code        varchar(128) not null,
    name        varchar(255) null,
    constraint region_public_uk unique (public_id),
    constraint region_code_uk unique (provider, code)
) default character set utf8mb4 collate utf8mb4_bin;
--rollback drop table region; drop table service;

--liquibase formatted sql

--changeset dashboard:0001-announcement
create table announcement (
    id           bigint        not null primary key,
    version      int           not null,
    public_id    char(32)      character set ascii collate ascii_bin not null,
    severity     varchar(16)   not null comment 'INFO, WARNING',
    title        varchar(100)  not null comment 'in Chinese',
    text         varchar(2000) not null comment 'in Chinese',
    title_en     varchar(200)  null comment 'absent: English readers get the Chinese',
    text_en      varchar(4000) null,
    shown_from   date          not null,
    shown_until  date          not null comment 'last business day it is shown',
    created_at   datetime(6)   not null,
    constraint announcement_public_uk unique (public_id),
    index announcement_shown_ix (shown_from, shown_until)
) default character set utf8mb4 collate utf8mb4_general_ci;
--rollback drop table announcement;

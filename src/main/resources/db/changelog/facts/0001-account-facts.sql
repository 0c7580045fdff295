--liquibase formatted sql

--changeset facts:0001-account-fact
create table account_fact (
    id          bigint       not null primary key,
    public_id   char(32)     character set ascii collate ascii_bin not null,
    account_id  bigint       not null,
    kind        varchar(32)  not null comment 'a constant of FactKind, one per cause',
    value       varchar(32)  not null comment 'one of the kind''s values; empty where the kind is a flag',
    valid_from  date         not null,
    valid_to    date         not null default '9999-12-31' comment 'first day it no longer holds',
    note        varchar(500) not null,
    recorded_by varchar(160) not null comment 'as the operation log calls the user',
    recorded_at datetime(6)  not null,
    ended_by    varchar(160) null,
    ended_at    datetime(6)  null,
    end_note    varchar(500) null,
    constraint account_fact_public_uk unique (public_id),
    constraint account_fact_account_fk foreign key (account_id) references account (id),
    index account_fact_account_ix (account_id, kind, valid_from)
) default character set utf8mb4 collate utf8mb4_general_ci;
--rollback drop table account_fact;

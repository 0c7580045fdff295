--liquibase formatted sql

--changeset freezing:0001-customer-freeze
create table customer_freeze (
    id              bigint       not null primary key,
    relation_id     bigint       not null,
    customer_id     bigint       not null,
    open_id         bigint       null comment 'customer_id while it lasts: a customer is frozen once',
    kind            varchar(24)  not null comment 'ACCOUNT 账号冻结, ACCOUNT_AND_RESOURCES 账号和资源冻结',
    reason          varchar(256) not null,
    frozen_by       varchar(160) not null comment 'as the operation log calls the user',
    frozen_at       datetime(6)  not null,
    retention_until date         null comment 'last day on which resources can be unfrozen',
    ended_at        datetime(6)  null,
    end_reason      varchar(16)  null,
    constraint customer_freeze_open_uk unique (open_id),
    constraint customer_freeze_relation_fk foreign key (relation_id) references relation (id),
    constraint customer_freeze_customer_fk foreign key (customer_id) references customer (id),
    index customer_freeze_customer_ix (customer_id, frozen_at)
) default character set utf8mb4 collate utf8mb4_general_ci;
--rollback drop table customer_freeze;

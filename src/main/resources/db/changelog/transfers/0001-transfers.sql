--liquibase formatted sql

--changeset transfers:0001-transfer
create table customer_transfer (
    id                 bigint       not null primary key,
    public_id          char(32)     character set ascii collate ascii_bin not null,
    relation_id        bigint       not null comment 'the association that is to end',
    customer_id        bigint       not null,
    giver_id           bigint       not null comment '转出方',
    receiver_id        bigint       not null comment '转入方',
    distributor_id     bigint       not null comment 'of both on the day it was asked for',
    state              varchar(12)  not null comment 'WAITING, READY, DONE, REFUSED, CANCELLED, LAPSED',
    open_id            bigint       null comment 'the customer while it is open: one transfer at a time',
    reason             varchar(256) not null,
    asked_by           varchar(160) not null,
    asker_id           bigint       not null comment 'user id',
    asked_at           datetime(6)  not null,
    giver_agreed_by    varchar(160) null,
    giver_agreed_at    datetime(6)  null,
    receiver_agreed_by varchar(160) null,
    receiver_agreed_at datetime(6)  null,
    closed_by          varchar(160) null,
    closed_at          datetime(6)  null,
    close_reason       varchar(256) not null default '',
    refused_by         varchar(8)   null comment 'GIVER, RECEIVER',
    constraint customer_transfer_public_uk unique (public_id),
    constraint customer_transfer_open_uk unique (open_id),
    constraint customer_transfer_relation_fk foreign key (relation_id) references relation (id),
    constraint customer_transfer_receiver_fk foreign key (receiver_id) references organisation (id),
    index customer_transfer_customer_ix (customer_id, id),
    index customer_transfer_giver_ix (giver_id, id),
    index customer_transfer_receiver_ix (receiver_id, id),
    index customer_transfer_distributor_ix (distributor_id, id),
    index customer_transfer_state_ix (state, id)
) default character set utf8mb4 collate utf8mb4_general_ci;
--rollback drop table customer_transfer;

--liquibase formatted sql

--changeset unlinking:0001-request
create table association_request (
    id              bigint       not null primary key,
    public_id       char(32)     character set ascii collate ascii_bin not null,
    relation_id     bigint       not null,
    customer_id     bigint       not null,
    partner_id      bigint       not null,
    kind            varchar(8)   not null comment 'UNLINK 解除关联, SWITCH 切换关联类型',
    to_type         varchar(16)  null comment 'type the customer is to have; only for SWITCH',
    side            varchar(8)   not null comment 'who asked: PARTNER, CUSTOMER',
    reason          varchar(256) not null,
    state           varchar(12)  not null comment 'PENDING, AGREED, REFUSED, CANCELLED, EXPIRED',
    open_id         bigint       null comment 'the customer while it waits: one request at a time (R63)',
    requested_by    varchar(160) not null,
    requester_id    bigint       not null comment 'user id',
    requested_at    datetime(6)  not null,
    requested_on    date         not null comment 'business day, from which the next one is counted (R60)',
    expires_at      datetime(6)  not null,
    reminded_at     datetime(6)  null,
    decided_by      varchar(160) null,
    decided_at      datetime(6)  null,
    decision_reason varchar(256) not null default '',
    constraint association_request_public_uk unique (public_id),
    constraint association_request_open_uk unique (open_id),
    constraint association_request_relation_fk foreign key (relation_id) references relation (id),
    index association_request_relation_ix (relation_id, requested_on),
    index association_request_partner_ix (partner_id, state, id),
    index association_request_state_ix (state, expires_at)
) default character set utf8mb4 collate utf8mb4_general_ci;
--rollback drop table association_request;

--liquibase formatted sql

--changeset audit:0001-operation-log
create table operation_log (
    id           bigint       not null primary key,
    happened_at  datetime(6)  not null,
    tenant_id    bigint       not null comment 'account whose people may read it besides the operator; 0: only the operator',
    actor_id     bigint       not null comment 'user id, 0: the system or a command line',
    actor        varchar(160) not null comment 'acting user (操作人) by name',
    address      varchar(45)  not null comment 'IP address, empty for jobs',
    action       varchar(64)  not null comment 'message key of what was done',
    object       varchar(255) not null,
    before_json  longtext     not null,
    after_json   longtext     not null,
    index operation_log_newest_ix (happened_at desc, id desc),
    index operation_log_tenant_ix (tenant_id, happened_at desc, id desc)
) default character set utf8mb4 collate utf8mb4_general_ci;
--rollback drop table operation_log;

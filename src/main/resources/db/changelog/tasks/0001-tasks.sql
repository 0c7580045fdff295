--liquibase formatted sql

--changeset tasks:0001-scheduled-tasks
create table scheduled_tasks (
    task_name            varchar(100) not null comment 'table of db-scheduler 16',
    task_instance        varchar(100) not null,
    task_data            longblob,
    execution_time       timestamp(6) not null default current_timestamp(6),
    picked               boolean      not null,
    picked_by            varchar(50),
    last_success         timestamp(6) null,
    last_failure         timestamp(6) null,
    consecutive_failures int,
    last_heartbeat       timestamp(6) null,
    version              bigint       not null,
    priority             smallint,
    state                varchar(100),
    primary key (task_name, task_instance),
    index scheduled_tasks_execution_ix (execution_time),
    index scheduled_tasks_heartbeat_ix (last_heartbeat)
);
--rollback drop table scheduled_tasks;

--changeset tasks:0001-export
create table export_task (
    id           bigint       not null primary key,
    public_id    char(32)     character set ascii collate ascii_bin not null,
    account_id   bigint       not null,
    requester_id bigint       not null,
    requester    varchar(160) not null comment 'display name at the time',
    source       varchar(64)  not null comment 'which export, a name of an ExportSource',
    filter       longtext     not null comment 'what the source needs to write the same rows again',
    file_name    varchar(200) not null,
    status       varchar(16)  not null comment 'QUEUED, RUNNING, DONE, FAILED, EXPIRED',
    row_count    bigint       null,
    byte_count   bigint       null,
    failure      varchar(255) null comment 'message key',
    created_at   datetime(6)  not null,
    finished_at  datetime(6)  null,
    expires_at   datetime(6)  null,
    constraint export_task_public_uk unique (public_id),
    index export_task_account_ix (account_id, created_at desc, id desc),
    index export_task_expiry_ix (status, expires_at)
) default character set utf8mb4 collate utf8mb4_general_ci;
--rollback drop table export_task;

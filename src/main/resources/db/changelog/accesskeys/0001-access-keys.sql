--liquibase formatted sql

--changeset accesskeys:0001-access-key
create table access_key (
    id           bigint         not null primary key,
    public_id    char(32)       character set ascii collate ascii_bin not null,
    user_id      bigint         not null,
    account_id   bigint         not null,
    slot         tinyint        not null comment 'a user has two places for keys',
    access_key   varchar(64)    character set ascii collate ascii_bin not null comment 'what requests name (AK)',
    secret       varbinary(255) not null comment 'what they are signed with (SK), encrypted under the key in the home',
    note         varchar(100)   not null,
    status       varchar(16)    not null comment 'ENABLED, DISABLED',
    created_at   datetime(6)    not null,
    last_used_at datetime(6)    null comment 'to the minute',
    failures     int            not null default 0 comment 'wrong signatures since the last right one',
    locked_until datetime(6)    null,
    constraint access_key_public_uk unique (public_id),
    constraint access_key_uk unique (access_key),
    constraint access_key_slot_uk unique (user_id, slot),
    constraint access_key_slot_ck check (slot in (1, 2)),
    constraint access_key_user_fk foreign key (user_id) references portal_user (id) on delete cascade
) default character set utf8mb4 collate utf8mb4_general_ci;
--rollback drop table access_key;

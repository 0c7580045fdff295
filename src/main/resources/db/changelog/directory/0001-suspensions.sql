--liquibase formatted sql

--changeset directory:0001-account-suspension
create table account_suspension (
    id             bigint       not null primary key,
    account_id     bigint       not null,
    reason         varchar(500) not null,
    suspended_by   varchar(160) not null comment 'as the operation log calls the user',
    suspended_at   datetime(6)  not null,
    restore_reason varchar(500) null,
    restored_by    varchar(160) null,
    restored_at    datetime(6)  null comment 'absent while the account is suspended',
    constraint account_suspension_account_fk foreign key (account_id) references account (id),
    index account_suspension_account_ix (account_id, suspended_at)
) default character set utf8mb4 collate utf8mb4_general_ci;
--rollback drop table account_suspension;

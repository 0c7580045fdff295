--liquibase formatted sql

--changeset directory:0002-account-closure
create table account_closure (
    account_id bigint       not null primary key,
    reason     varchar(500) not null,
    closed_by  varchar(160) not null comment 'as the operation log calls the user',
    closed_at  datetime(6)  not null,
    constraint account_closure_account_fk foreign key (account_id) references account (id)
) default character set utf8mb4 collate utf8mb4_general_ci;
--rollback drop table account_closure;

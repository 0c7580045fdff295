--liquibase formatted sql

--changeset passwordreset:0001-password-reset
create table reset_request (
    id         bigint       not null primary key,
    account    varchar(254) null comment 'as typed; gone once it was looked up',
    user       varchar(254) null,
    user_id    bigint       null comment 'whom it meant; absent when nobody or not looked up yet',
    network    varchar(45)  not null comment 'the /24 or /64 it came from',
    created_at datetime(6)  not null,
    index reset_request_network_ix (network, created_at),
    index reset_request_user_ix (user_id, created_at)
) default character set utf8mb4 collate utf8mb4_general_ci;
create table password_reset (
    id         bigint      not null primary key,
    user_id    bigint      not null,
    token_hash binary(32)  not null,
    created_at datetime(6) not null,
    expires_at datetime(6) not null,
    used_at    datetime(6) null,
    constraint password_reset_token_uk unique (token_hash),
    constraint password_reset_user_fk foreign key (user_id) references portal_user (id)
);
--rollback drop table password_reset; drop table reset_request;

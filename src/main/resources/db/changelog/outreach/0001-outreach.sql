--liquibase formatted sql

--changeset outreach:0001-outreach
create table outreach_day (
    partner_id bigint not null comment 'no foreign key: counted in a transaction of its own',
    day        date   not null,
    attempts   int    not null,
    primary key (partner_id, day)
);
create table address_day (
    address_hash binary(32)  not null,
    day          date        not null,
    purpose      varchar(16) not null,
    mails        int         not null,
    primary key (address_hash, day, purpose)
);
create table blocked_address (
    id           bigint       not null primary key,
    public_id    char(32)     character set ascii collate ascii_bin not null,
    address_hash binary(32)   not null,
    open_hash    binary(32)   null comment 'the address while it is blocked',
    masked       varchar(254) not null,
    reported_at  datetime(6)  not null,
    reporter     varchar(45)  not null comment 'network address of whoever reported it',
    lifted_at    datetime(6)  null,
    lifted_by    varchar(160) null,
    constraint blocked_address_public_uk unique (public_id),
    constraint blocked_address_open_uk unique (open_hash),
    index blocked_address_ix (address_hash)
) default character set utf8mb4 collate utf8mb4_general_ci;
create table link_guess (
    id          bigint      not null primary key,
    network     varchar(45) not null,
    happened_at datetime(6) not null,
    index link_guess_ix (network, happened_at)
);
create table registration_code (
    id           bigint       not null primary key,
    subject      varchar(48)  not null comment 'what the code is good for, such as an invitation',
    address_hash binary(32)   not null,
    code_hash    varchar(255) not null,
    created_at   datetime(6)  not null,
    expires_at   datetime(6)  not null,
    tries        int          not null,
    index registration_code_ix (subject, address_hash, created_at),
    index registration_code_end_ix (expires_at)
);
create table registration_code_use (
    code_id bigint      not null primary key,
    used_at datetime(6) not null
);
--rollback drop table registration_code_use;
--rollback drop table registration_code;
--rollback drop table link_guess;
--rollback drop table blocked_address;
--rollback drop table address_day;
--rollback drop table outreach_day;

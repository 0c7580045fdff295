--liquibase formatted sql

--changeset accounts:0001-account
create table account (
    id           bigint       not null primary key,
    version      int          not null,
    public_id    char(32)     character set ascii collate ascii_bin not null,
    kind         varchar(16)  not null comment 'PARTNER, CUSTOMER, OPERATOR',
    name         varchar(64)  not null comment 'account name (账号), what one signs in with',
    display_name varchar(128) not null comment 'company or person, as screens show it',
    email        varchar(254) not null,
    mobile       varchar(32)  null,
    site         varchar(16)  not null comment 'site the account belongs to, a key of portal.sites',
    status       varchar(16)  not null comment 'ACTIVE, SUSPENDED',
    created_at   datetime(6)  not null,
    constraint account_public_uk unique (public_id),
    constraint account_name_uk unique (name),
    constraint account_email_uk unique (email)
) default character set utf8mb4 collate utf8mb4_general_ci;
--rollback drop table account;

--changeset accounts:0001-user
create table portal_user (
    id             bigint       not null primary key,
    version        int          not null,
    public_id      char(32)     character set ascii collate ascii_bin not null,
    account_id     bigint       not null,
    kind           varchar(16)  not null comment 'OWNER, MEMBER, IAM',
    name           varchar(64)  not null comment 'user name (用户名), unique within the account',
    display_name   varchar(128) not null,
    email          varchar(254) null,
    mobile         varchar(32)  null,
    password_hash  varchar(255) null comment 'absent: cannot sign in with a password',
    status         varchar(16)  not null comment 'ACTIVE, DISABLED',
    language       varchar(8)   null comment 'zh-CN or en; absent: never chosen',
    access_version int          not null comment 'raised whenever what the user may do changes',
    created_at     datetime(6)  not null,
    constraint portal_user_public_uk unique (public_id),
    constraint portal_user_name_uk unique (account_id, name),
    constraint portal_user_email_uk unique (account_id, email),
    constraint portal_user_account_fk foreign key (account_id) references account (id)
) default character set utf8mb4 collate utf8mb4_general_ci;
--rollback drop table portal_user;

--changeset accounts:0001-sign-in
create table sign_in (
    id             bigint       not null primary key,
    user_id        bigint       not null,
    address        varchar(45)  not null,
    agent          varchar(255) not null,
    signed_in_at   datetime(6)  not null,
    last_active_at datetime(6)  not null,
    ended_at       datetime(6)  null,
    end_reason     varchar(16)  null comment 'SIGNED_OUT, IDLE, EXPIRED, ENDED',
    constraint sign_in_user_fk foreign key (user_id) references portal_user (id),
    index sign_in_user_ix (user_id, signed_in_at desc)
);
--rollback drop table sign_in;

--changeset accounts:0001-sign-in-failure
create table sign_in_failure (
    id        bigint      not null primary key,
    user_id   bigint      null comment 'absent: no such user',
    network   varchar(45) not null comment 'the /24 or /64 it came from',
    failed_at datetime(6) not null,
    index sign_in_failure_user_ix (user_id, failed_at),
    index sign_in_failure_network_ix (network, failed_at)
);
create table sign_in_lock (
    user_id      bigint      not null primary key,
    locked_until datetime(6) not null,
    constraint sign_in_lock_user_fk foreign key (user_id) references portal_user (id)
);
--rollback drop table sign_in_lock; drop table sign_in_failure;

--changeset accounts:0001-user-preference
create table user_preference (
    user_id bigint        not null,
    name    varchar(64)   not null comment 'such as notice.site or columns.consumption-lines',
    value   varchar(1000) not null,
    primary key (user_id, name),
    constraint user_preference_user_fk foreign key (user_id) references portal_user (id)
) default character set utf8mb4 collate utf8mb4_bin;
--rollback drop table user_preference;

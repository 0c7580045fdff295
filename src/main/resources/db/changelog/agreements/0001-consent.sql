--liquibase formatted sql

--changeset agreements:0001-consent
create table consent (
    id          bigint       not null primary key,
    public_id   char(32)     character set ascii collate ascii_bin not null,
    account_id  bigint       not null comment 'on whose behalf',
    user_id     bigint       not null comment 'who ticked it',
    document    varchar(32)  not null comment 'a Document',
    version     varchar(16)  not null,
    text_hash   binary(32)   not null comment 'SHA-256 of the words that were shown',
    language    varchar(8)   not null comment 'zh-CN or en',
    subject     varchar(40)  character set ascii collate ascii_bin not null comment 'public id of what it was agreed for',
    accepted_at datetime(6)  not null,
    address     varchar(45)  not null comment 'IPv4 or IPv6',
    agent       varchar(255) not null comment 'what the browser says it is',
    constraint consent_public_uk unique (public_id),
    constraint consent_account_fk foreign key (account_id) references account (id),
    index consent_account_ix (account_id, accepted_at),
    index consent_subject_ix (subject)
) default character set utf8mb4 collate utf8mb4_general_ci;
--rollback drop table consent;

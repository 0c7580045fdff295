--liquibase formatted sql

--changeset mails:0001-mail
create table mail (
    id             bigint       not null primary key,
    public_id      char(32)     character set ascii collate ascii_bin not null,
    template       varchar(96)  not null comment 'beginning of the message keys of its words',
    language       varchar(8)   not null comment 'zh-CN or en',
    recipient      varchar(320) not null comment 'address as typed',
    recipient_name varchar(160) null comment 'absent: greeted without a name',
    word_values    longtext     not null comment 'JSON list for the places in the words, nothing secret',
    link           varchar(500) null comment 'path within the portal, nothing secret',
    secret_kind    varchar(16)  null comment 'CODE, LINK: in secret; REBUILT: source and subject in secret_source',
    secret         blob         null comment 'encrypted, wiped when sent or given up',
    secret_source  varchar(300) null,
    status         varchar(16)  not null comment 'WAITING, SENT, FAILED',
    attempts       int          not null,
    claimed_until  datetime(6)  null comment 'somebody is sending it, at most until then',
    next_try_at    datetime(6)  null comment 'present while WAITING',
    give_up_at     datetime(6)  null comment 'present from the first try on',
    valid_until    datetime(6)  null comment 'of no use later',
    last_reason    varchar(16)  null comment 'a MailReason',
    last_answer    varchar(400) null comment 'what the server said, addresses masked',
    created_at     datetime(6)  not null,
    finished_at    datetime(6)  null comment 'present when SENT or FAILED',
    constraint mail_public_uk unique (public_id),
    index mail_created_ix (created_at desc, id desc),
    index mail_status_ix (status, created_at desc, id desc),
    index mail_due_ix (status, next_try_at)
) default character set utf8mb4 collate utf8mb4_general_ci;
--rollback drop table mail;

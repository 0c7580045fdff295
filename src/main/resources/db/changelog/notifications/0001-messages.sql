--liquibase formatted sql

--changeset notifications:0001-message
create table message (
    id          bigint       not null primary key,
    public_id   char(32)     character set ascii collate ascii_bin not null,
    user_id     bigint       not null,
    category    varchar(16)  not null comment 'a MessageCategory',
    severity    varchar(16)  not null comment 'INFO, SUCCESS, WARNING, DANGER',
    word_key    varchar(96)  not null comment 'beginning of the message keys of its words',
    word_values longtext     not null comment 'JSON list for the places in the words',
    link        varchar(500) null comment 'path within the portal',
    created_at  datetime(6)  not null,
    read_at     datetime(6)  null,
    constraint message_public_uk unique (public_id),
    index message_user_ix (user_id, created_at desc, id desc),
    index message_unread_ix (user_id, read_at),
    index message_age_ix (created_at)
) default character set utf8mb4 collate utf8mb4_general_ci;
--rollback drop table message;

--changeset notifications:0001-message-choice
create table message_choice (
    user_id  bigint      not null,
    category varchar(16) not null,
    mailed   boolean     not null comment 'whether messages of the category come by mail too',
    primary key (user_id, category)
);
--rollback drop table message_choice;

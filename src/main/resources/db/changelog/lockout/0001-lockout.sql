--liquibase formatted sql

--changeset lockout:0001-attempt
create table sign_in_attempt (
    id          bigint       not null primary key,
    user_id     bigint       null comment 'absent: no such user; then nothing of what was typed is kept',
    address     varchar(45)  not null,
    network     varchar(45)  not null comment 'the /24 or /64 it came from',
    agent       varchar(255) not null,
    happened_at datetime(6)  not null,
    outcome     varchar(16)  not null comment 'PENDING until looked at, then an AttemptOutcome',
    counts      boolean      not null comment 'towards the lock of the user; taken back by a success',
    index sign_in_attempt_user_ix (user_id, happened_at, id),
    index sign_in_attempt_network_ix (network, happened_at),
    index sign_in_attempt_time_ix (happened_at)
) default character set utf8mb4 collate utf8mb4_general_ci;
drop table sign_in_failure;
--rollback drop table sign_in_attempt;

--liquibase formatted sql

--changeset secondfactor:0001-second-factor
create table second_factor (
    user_id      bigint         not null primary key,
    secret       varbinary(128) not null comment 'encrypted; the key lies outside the database',
    confirmed_at datetime(6)    null comment 'absent: begun, not asked for yet',
    last_step    bigint         not null comment 'newest 30 seconds whose code was used; none before it counts again',
    created_at   datetime(6)    not null,
    constraint second_factor_user_fk foreign key (user_id) references portal_user (id) on delete cascade
);
create table recovery_code (
    user_id bigint      not null,
    hash    binary(32)  not null,
    used_at datetime(6) null,
    primary key (user_id, hash),
    constraint recovery_code_user_fk foreign key (user_id) references portal_user (id) on delete cascade
);
--rollback drop table recovery_code; drop table second_factor;

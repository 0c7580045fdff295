--liquibase formatted sql

--changeset protection:0001-protection
create table protection_switch (
    account_id bigint      not null primary key,
    turned_on  boolean     not null,
    changed_at datetime(6) not null,
    constraint protection_switch_account_fk foreign key (account_id) references account (id)
);
create table verification_code (
    id           bigint       not null primary key,
    user_id      bigint       not null,
    operation    varchar(128) not null comment 'message key of what the code is good for',
    request_hash binary(32)   not null comment 'of everything that was confirmed',
    code_hash    varchar(255) not null,
    created_at   datetime(6)  not null,
    expires_at   datetime(6)  not null,
    tries        int          not null,
    constraint verification_code_user_fk foreign key (user_id) references portal_user (id),
    index verification_code_user_ix (user_id, created_at),
    index verification_code_end_ix (expires_at)
);
create table verification_code_use (
    code_id bigint      not null primary key comment 'once and never again',
    used_at datetime(6) not null,
    constraint verification_code_use_fk foreign key (code_id) references verification_code (id) on delete cascade
);
--rollback drop table verification_code_use; drop table verification_code; drop table protection_switch;

--changeset protection:0002-use-without-reference
-- a reference would look at the code's row, which the try counted beside this transaction has just changed
alter table verification_code_use drop foreign key verification_code_use_fk;
--rollback alter table verification_code_use add constraint verification_code_use_fk foreign key (code_id) references verification_code (id) on delete cascade;

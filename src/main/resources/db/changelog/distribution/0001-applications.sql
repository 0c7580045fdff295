--liquibase formatted sql

--changeset distribution:0001-application
create table reseller_application (
    id              bigint       not null primary key,
    public_id       char(32)     character set ascii collate ascii_bin not null,
    account_id      bigint       not null comment 'the applying customer account; a partner once approved',
    distributor_id  bigint       not null,
    company         varchar(128) not null,
    contact         varchar(128) not null,
    note            varchar(500) not null default '',
    state           varchar(24)  not null comment 'VENDOR_REVIEW, DISTRIBUTOR_REVIEW, APPROVED, VENDOR_REJECTED, REJECTED, WITHDRAWN',
    open_id         bigint       null comment 'the account while it waits: one application at a time',
    created_at      datetime(6)  not null,
    vetted_by       varchar(160) null,
    vetted_at       datetime(6)  null,
    decided_by      varchar(160) null,
    decided_at      datetime(6)  null,
    reason          varchar(256) null comment 'why it was rejected, by whichever side',
    constraint reseller_application_public_uk unique (public_id),
    constraint reseller_application_open_uk unique (open_id),
    constraint reseller_application_account_fk foreign key (account_id) references account (id),
    constraint reseller_application_distributor_fk foreign key (distributor_id) references organisation (id),
    index reseller_application_distributor_ix (distributor_id, id),
    index reseller_application_account_ix (account_id, id)
) default character set utf8mb4 collate utf8mb4_general_ci;
--rollback drop table reseller_application;

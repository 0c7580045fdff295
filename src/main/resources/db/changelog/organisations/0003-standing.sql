--liquibase formatted sql

--changeset organisations:0003-standing
alter table organisation
    add standing varchar(16) not null default 'NORMAL' comment 'what the operator decided: NORMAL, RESTRICTED, FROZEN',
    add referral boolean not null default true comment 'may develop customers by referral (顾问销售)',
    add resale boolean not null default true comment 'may develop customers for resale (代售)';
create table organisation_standing (
    id              bigint       not null primary key,
    organisation_id bigint       not null,
    standing        varchar(16)  not null,
    reason          varchar(500) not null,
    by_name         varchar(160) not null,
    since           datetime(6)  not null,
    constraint organisation_standing_organisation_fk foreign key (organisation_id) references organisation (id),
    index organisation_standing_organisation_ix (organisation_id, since)
) default character set utf8mb4 collate utf8mb4_general_ci;
--rollback drop table organisation_standing; alter table organisation drop standing, drop referral, drop resale;

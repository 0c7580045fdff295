--liquibase formatted sql

--changeset prospectimports:0001-prospect-import
create table prospect_import (
    id         bigint      not null primary key,
    public_id  char(32)    character set ascii collate ascii_bin not null,
    partner_id bigint      not null,
    user_id    bigint      not null,
    rows_json  longtext    not null,
    created_at datetime(6) not null,
    used_at    datetime(6) null,
    constraint prospect_import_public_uk unique (public_id),
    constraint prospect_import_partner_fk foreign key (partner_id) references organisation (id),
    constraint prospect_import_user_fk foreign key (user_id) references portal_user (id),
    index prospect_import_ix (created_at)
) default character set utf8mb4 collate utf8mb4_general_ci;
--rollback drop table prospect_import;

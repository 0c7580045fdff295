--liquibase formatted sql

--changeset contacts:0001-contact
create table contact (
    id              bigint       not null primary key,
    public_id       char(32)     character set ascii collate ascii_bin not null,
    organisation_id bigint       not null,
    name            varchar(128) not null,
    phone           varchar(32)  not null,
    email           varchar(254) not null,
    user_id         bigint       null comment 'the member the contact is, if any',
    created_at      datetime(6)  not null,
    constraint contact_public_uk unique (public_id),
    constraint contact_organisation_fk foreign key (organisation_id) references organisation (id),
    constraint contact_user_fk foreign key (user_id) references portal_user (id),
    index contact_organisation_ix (organisation_id, created_at)
) default character set utf8mb4 collate utf8mb4_general_ci;
--rollback drop table contact;

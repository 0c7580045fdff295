--liquibase formatted sql

--changeset resellerinvitations:0001-invitation
create table reseller_invitation (
    id             bigint       not null primary key,
    public_id      char(32)     character set ascii collate ascii_bin not null,
    distributor_id bigint       not null,
    inviter_id     bigint       not null comment 'user id',
    recipient      varchar(254) not null,
    recipient_name varchar(128) not null default '',
    language       varchar(8)   not null,
    generation     int          not null comment 'how often it was sent; part of its link',
    state          varchar(12)  not null comment 'OPEN, FAILED, ACCEPTED, WITHDRAWN',
    failure        varchar(32)  null comment 'why the last try to accept it failed',
    failed_at      datetime(6)  null,
    created_at     datetime(6)  not null,
    sent_at        datetime(6)  not null,
    expires_at     datetime(6)  not null,
    ended_at       datetime(6)  null,
    reseller_id    bigint       null comment 'who accepted it',
    mail_id        char(32)     character set ascii collate ascii_bin null comment 'public id of the newest mail',
    open_hash      binary(32)   null comment 'of the address while the invitation can be accepted',
    constraint reseller_invitation_public_uk unique (public_id),
    constraint reseller_invitation_open_uk unique (distributor_id, open_hash),
    constraint reseller_invitation_distributor_fk foreign key (distributor_id) references organisation (id),
    constraint reseller_invitation_inviter_fk foreign key (inviter_id) references portal_user (id),
    constraint reseller_invitation_reseller_fk foreign key (reseller_id) references organisation (id),
    index reseller_invitation_distributor_ix (distributor_id, id)
) default character set utf8mb4 collate utf8mb4_general_ci;
--rollback drop table reseller_invitation;

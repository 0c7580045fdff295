--liquibase formatted sql

--changeset authorisations:0001-on-behalf-grant
create table on_behalf_grant (
    id           bigint       not null primary key,
    public_id    char(32)     character set ascii collate ascii_bin not null,
    relation_id  bigint       not null,
    kind         varchar(8)   not null comment 'ORDER 代客下单, OPERATE 代客运维',
    state        varchar(12)  not null comment 'REQUESTED, GRANTED, REFUSED, WITHDRAWN, EXPIRED, REVOKED, ENDED',
    open_key     varchar(32)  character set ascii collate ascii_bin null comment 'relation and kind while it waits or holds: one of a kind',
    note         varchar(256) not null comment 'what the partner says it is for',
    requested_by varchar(160) not null,
    requester_id bigint       not null comment 'user id',
    requested_at datetime(6)  not null,
    expires_at   datetime(6)  not null comment 'until when the request waits; nothing of what was granted',
    reminded_at  datetime(6)  null,
    decided_by   varchar(160) null,
    decided_at   datetime(6)  null,
    ended_by     varchar(160) null,
    ended_at     datetime(6)  null,
    reason       varchar(256) not null default '' comment 'why the customer refused or revoked it',
    constraint on_behalf_grant_public_uk unique (public_id),
    constraint on_behalf_grant_open_uk unique (open_key),
    constraint on_behalf_grant_relation_fk foreign key (relation_id) references relation (id),
    index on_behalf_grant_relation_ix (relation_id, id),
    index on_behalf_grant_state_ix (state, expires_at)
) default character set utf8mb4 collate utf8mb4_general_ci;
--rollback drop table on_behalf_grant;

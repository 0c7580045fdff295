--liquibase formatted sql

--changeset resellers:0001-manager
create table reseller_manager (
    id             bigint      not null primary key,
    reseller_id    bigint      not null,
    distributor_id bigint      not null,
    manager_id     bigint      not null comment 'user id of the distributor''s account manager (客户经理)',
    since          datetime(6) not null,
    until          datetime(6) null comment 'absent while it lasts',
    open_id        bigint      null comment 'the reseller while it lasts: one manager at a time',
    constraint reseller_manager_open_uk unique (open_id),
    constraint reseller_manager_reseller_fk foreign key (reseller_id) references organisation (id),
    constraint reseller_manager_distributor_fk foreign key (distributor_id) references organisation (id),
    constraint reseller_manager_manager_fk foreign key (manager_id) references portal_user (id),
    index reseller_manager_reseller_ix (reseller_id, since),
    index reseller_manager_manager_ix (manager_id, open_id)
);
--rollback drop table reseller_manager;

--changeset resellers:0001-grant
create table reseller_grant (
    id             bigint       not null primary key,
    reseller_id    bigint       not null,
    distributor_id bigint       not null,
    kind           varchar(16)  not null comment 'FREEZE 冻结, ON_BEHALF 代客操作',
    granted_by     varchar(160) not null,
    granted_at     datetime(6)  not null,
    revoked_by     varchar(160) null,
    revoked_at     datetime(6)  null,
    open_key       varchar(64)  character set ascii collate ascii_bin null comment 'reseller, distributor and kind while it lasts',
    constraint reseller_grant_open_uk unique (open_key),
    constraint reseller_grant_reseller_fk foreign key (reseller_id) references organisation (id),
    constraint reseller_grant_distributor_fk foreign key (distributor_id) references organisation (id),
    index reseller_grant_reseller_ix (reseller_id, granted_at)
) default character set utf8mb4 collate utf8mb4_general_ci;
--rollback drop table reseller_grant;

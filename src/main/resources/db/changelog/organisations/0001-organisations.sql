--liquibase formatted sql

--changeset organisations:0001-organisation
create table organisation (
    id       bigint      not null primary key comment 'id of the partner account',
    version  int         not null,
    identity varchar(24) not null comment 'SOLUTION_PROVIDER, DISTRIBUTOR, RESELLER',
    constraint organisation_account_fk foreign key (id) references account (id)
);
create table distributor_period (
    id             bigint not null primary key,
    reseller_id    bigint not null,
    distributor_id bigint not null,
    valid_from     date   not null,
    valid_to       date   not null default '9999-12-31' comment 'first day it no longer holds',
    constraint distributor_period_uk unique (reseller_id, valid_from),
    constraint distributor_period_reseller_fk foreign key (reseller_id) references organisation (id),
    constraint distributor_period_distributor_fk foreign key (distributor_id) references organisation (id),
    index distributor_period_distributor_ix (distributor_id, valid_to)
);
--rollback drop table distributor_period; drop table organisation;

--changeset organisations:0001-role
create table role (
    id              bigint      not null primary key,
    version         int         not null,
    public_id       char(32)    character set ascii collate ascii_bin not null,
    organisation_id bigint      null comment 'absent: a system role (系统默认角色)',
    name            varchar(64) not null comment 'system roles: their constant; custom roles: as typed',
    constraint role_public_uk unique (public_id),
    constraint role_name_uk unique (organisation_id, name),
    constraint role_organisation_fk foreign key (organisation_id) references organisation (id)
) default character set utf8mb4 collate utf8mb4_general_ci;
create table role_permission (
    role_id    bigint      not null,
    permission varchar(64) not null,
    primary key (role_id, permission),
    constraint role_permission_role_fk foreign key (role_id) references role (id) on delete cascade
);
create table member_role (
    user_id bigint not null,
    role_id bigint not null,
    primary key (user_id, role_id),
    constraint member_role_user_fk foreign key (user_id) references portal_user (id),
    constraint member_role_role_fk foreign key (role_id) references role (id),
    index member_role_role_ix (role_id)
);
--rollback drop table member_role; drop table role_permission; drop table role;

--changeset organisations:0001-system-roles
insert into role (id, version, public_id, organisation_id, name) values
    (1, 0, md5('system-role-administrator'), null, 'ADMINISTRATOR'),
    (2, 0, md5('system-role-account-director'), null, 'ACCOUNT_DIRECTOR'),
    (3, 0, md5('system-role-account-manager'), null, 'ACCOUNT_MANAGER'),
    (4, 0, md5('system-role-finance'), null, 'FINANCE'),
    (5, 0, md5('system-role-operations'), null, 'OPERATIONS'),
    (6, 0, md5('system-role-solution-architect'), null, 'SOLUTION_ARCHITECT'),
    (7, 0, md5('system-role-read-only'), null, 'READ_ONLY');
--rollback delete from role where organisation_id is null;

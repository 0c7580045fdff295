--liquibase formatted sql

--changeset customers:0001-customer
create table customer (
    id      bigint not null primary key comment 'id of the customer account',
    version int    not null,
    constraint customer_account_fk foreign key (id) references account (id)
);
--rollback drop table customer;

--changeset customers:0001-association
create table association (
    id          bigint      not null primary key,
    customer_id bigint      not null,
    partner_id  bigint      not null,
    type        varchar(16) not null comment 'REFERRAL 顾问销售, RESALE 代售',
    valid_from  date        not null,
    valid_to    date        not null default '9999-12-31' comment 'first day it no longer holds',
    constraint association_uk unique (customer_id, valid_from),
    constraint association_customer_fk foreign key (customer_id) references customer (id),
    constraint association_partner_fk foreign key (partner_id) references organisation (id),
    constraint association_period_ck check (valid_to >= valid_from),
    index association_partner_ix (partner_id, valid_to)
);
--rollback drop table association;

--changeset customers:0001-manager-assignment
create table manager_assignment (
    id          bigint not null primary key,
    customer_id bigint not null,
    manager_id  bigint not null comment 'user id of the account manager (客户经理)',
    valid_from  date   not null comment 'first day that counts: the day after the assignment (M38)',
    valid_to    date   not null default '9999-12-31' comment 'first day it no longer holds',
    constraint manager_assignment_uk unique (customer_id, valid_from),
    constraint manager_assignment_customer_fk foreign key (customer_id) references customer (id),
    constraint manager_assignment_manager_fk foreign key (manager_id) references portal_user (id),
    constraint manager_assignment_period_ck check (valid_to >= valid_from),
    index manager_assignment_manager_ix (manager_id, valid_to)
);
--rollback drop table manager_assignment;

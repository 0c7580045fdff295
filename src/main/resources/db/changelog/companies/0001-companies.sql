--liquibase formatted sql

--changeset companies:0001-company
create table company (
    id             bigint       not null primary key comment 'id of its master account (主账号)',
    name           varchar(128) not null,
    name_en        varchar(200) not null default '',
    credit_code    char(18)     character set ascii null comment '统一社会信用代码; absent: not known yet',
    industry       varchar(32)  null,
    address        varchar(300) not null default '',
    website        varchar(200) not null default '',
    contact_name   varchar(64)  not null default '',
    contact_mobile varchar(32)  not null default '',
    contact_email  varchar(254) not null default '',
    constraint company_credit_code_uk unique (credit_code),
    constraint company_account_fk foreign key (id) references account (id)
) default character set utf8mb4 collate utf8mb4_general_ci;
create table company_account (
    account_id bigint      not null primary key,
    company_id bigint      not null,
    joined_at  datetime(6) not null,
    constraint company_account_account_fk foreign key (account_id) references account (id),
    constraint company_account_company_fk foreign key (company_id) references company (id),
    index company_account_company_ix (company_id)
);
--rollback drop table company_account; drop table company;

--changeset companies:0001-companies-of-partners
insert into company (id, name) select o.id, a.display_name from organisation o join account a on a.id = o.id;
insert into company_account (account_id, company_id, joined_at)
    select o.id, o.id, a.created_at from organisation o join account a on a.id = o.id;
--rollback delete from company_account; delete from company;

--changeset companies:0001-company-change
create table company_change (
    id           bigint        not null primary key,
    public_id    char(32)      character set ascii collate ascii_bin not null,
    company_id   bigint        not null,
    pending_id   bigint        null comment 'company_id while under review: one change of a company at a time',
    status       varchar(16)   not null comment 'PENDING, APPROVED, REJECTED, WITHDRAWN',
    before_json  varchar(4000) not null,
    after_json   varchar(4000) not null,
    requested_by varchar(160)  not null comment 'as the operation log calls the user',
    requested_at datetime(6)   not null,
    decided_by   varchar(160)  null,
    decided_at   datetime(6)   null,
    reason       varchar(500)  null comment 'why it was rejected',
    constraint company_change_public_uk unique (public_id),
    constraint company_change_pending_uk unique (pending_id),
    constraint company_change_company_fk foreign key (company_id) references company (id),
    index company_change_company_ix (company_id, id),
    index company_change_status_ix (status, id)
) default character set utf8mb4 collate utf8mb4_general_ci;
--rollback drop table company_change;

--liquibase formatted sql

--changeset prospects:0001-prospects
create table prospect (
    id              bigint       not null primary key,
    public_id       char(32)     character set ascii collate ascii_bin not null,
    partner_id      bigint       not null,
    created_by      bigint       not null comment 'whose prospect it is: an account manager sees only own ones',
    company         varchar(128) not null,
    contact         varchar(128) not null,
    email           varchar(254) null,
    mobile          varchar(32)  null,
    language        varchar(8)   not null comment 'zh-CN or en, in which the prospect is written to',
    note            varchar(255) not null,
    state           varchar(16)  not null comment 'PENDING, REGISTERED, REJECTED, EXPIRED, RELEASED, ASSOCIATED',
    soft_cause      varchar(24)  null comment 'why the operator is asked',
    created_at      datetime(6)  not null,
    decided_by      varchar(160) null,
    decided_at      datetime(6)  null,
    decision_reason varchar(256) null,
    expires_at      datetime(6)  null comment 'first moment others may register it',
    reminded        boolean      not null default false,
    ended_at        datetime(6)  null,
    customer_id     bigint       null,
    constraint prospect_public_uk unique (public_id),
    constraint prospect_partner_fk foreign key (partner_id) references organisation (id),
    constraint prospect_user_fk foreign key (created_by) references portal_user (id),
    constraint prospect_customer_fk foreign key (customer_id) references customer (id),
    index prospect_partner_ix (partner_id, id),
    index prospect_count_ix (partner_id, state, expires_at),
    index prospect_state_ix (state, expires_at)
) default character set utf8mb4 collate utf8mb4_general_ci;
create table prospect_claim (
    claim       binary(32)  not null primary key comment 'keyed hash of an e-mail address or a mobile number',
    prospect_id bigint      not null,
    partner_id  bigint      not null,
    expires_at  datetime(6) not null,
    constraint prospect_claim_fk foreign key (prospect_id) references prospect (id),
    index prospect_claim_end_ix (expires_at)
);
--rollback drop table prospect_claim;
--rollback drop table prospect;

--liquibase formatted sql

--changeset alerts:0001-alerts
create table customer_alert (
    id          bigint         not null primary key,
    public_id   char(32)       character set ascii collate ascii_bin not null,
    relation_id bigint         not null,
    partner_id  bigint         not null,
    raised_on   date           not null comment 'business day of the run that raised it',
    until_day   date           not null comment 'last charge day it looked at',
    currency    char(3)        character set ascii collate ascii_bin not null,
    base        decimal(38,15) not null comment 'mean of the windows before',
    current     decimal(38,15) not null comment 'the newest window',
    state       varchar(16)    not null comment 'OPEN, HANDLED, CLOSED: the association ended',
    result      varchar(16)    null comment 'LOST, NOT_LOST',
    note        varchar(500)   null,
    handler_id  bigint         null,
    handled_at  datetime(6)    null,
    open_id     bigint         null comment 'the association, while the alert is open: one at a time',
    constraint customer_alert_public_uk unique (public_id),
    constraint customer_alert_open_uk unique (open_id),
    constraint customer_alert_relation_fk foreign key (relation_id) references relation (id),
    constraint customer_alert_partner_fk foreign key (partner_id) references organisation (id),
    constraint customer_alert_handler_fk foreign key (handler_id) references portal_user (id),
    index customer_alert_partner_ix (partner_id, id),
    index customer_alert_relation_ix (relation_id, handled_at)
) default character set utf8mb4 collate utf8mb4_general_ci;
create table alert_run (
    day        date   not null,
    partner_id bigint not null,
    primary key (day, partner_id)
);
--rollback drop table alert_run;
--rollback drop table customer_alert;

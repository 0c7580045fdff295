--liquibase formatted sql

--changeset audit:0004-refusals
create table operation_refusal (
    what  binary(32)  not null primary key comment 'keyed hash over who was refused what',
    until datetime(6) not null comment 'the same refusal is not written down again before',
    times int         not null comment 'how often it came since the window opened',
    index operation_refusal_until_ix (until)
);
--rollback drop table operation_refusal;

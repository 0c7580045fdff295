--liquibase formatted sql

--changeset drafts:0001-drafts
create table form_draft (
    user_id  bigint      not null,
    form     varchar(64) not null comment 'name of the form, stored and never changed',
    sealed   longblob    not null comment 'what stands in its fields, encrypted: personal data of others',
    saved_at datetime(6) not null,
    primary key (user_id, form),
    constraint form_draft_user_fk foreign key (user_id) references portal_user (id),
    index form_draft_saved_ix (saved_at)
);
--rollback drop table form_draft;

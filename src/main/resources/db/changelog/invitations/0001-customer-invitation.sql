--liquibase formatted sql

--changeset invitations:0001-customer-invitation
create table customer_invitation (
    id               bigint       not null primary key,
    public_id        char(32)     character set ascii collate ascii_bin not null,
    partner_id       bigint       not null,
    prospect_id      bigint       null comment 'absent for a link or code for nobody in particular',
    inviter_id       bigint       not null,
    channel          varchar(8)   not null comment 'EMAIL, LINK, QR',
    type             varchar(16)  not null comment 'REFERRAL, RESALE; fixed when made',
    language         varchar(8)   not null comment 'zh-CN or en',
    recipient        varchar(254) null comment 'address of the mail; absent for LINK and QR',
    recipient_name   varchar(128) not null,
    generation       int          not null comment 'raised by each resend; only the newest link is good',
    state            varchar(12)  not null comment 'OPEN, FAILED, ACCEPTED, WITHDRAWN; over once expires_at has passed',
    failure          varchar(32)  null comment 'a Failure',
    failed_at        datetime(6)  null,
    created_at       datetime(6)  not null,
    sent_at          datetime(6)  not null comment 'of the newest generation',
    expires_at       datetime(6)  not null,
    ended_at         datetime(6)  null comment 'accepted or withdrawn',
    customer_id      bigint       null comment 'who accepted',
    mail_id          char(32)     character set ascii collate ascii_bin null comment 'public id of the newest mail, which may be gone already',
    open_prospect_id bigint       null comment 'the prospect while OPEN or FAILED: one a channel',
    constraint customer_invitation_public_uk unique (public_id),
    constraint customer_invitation_open_uk unique (open_prospect_id, channel),
    constraint customer_invitation_partner_fk foreign key (partner_id) references organisation (id),
    constraint customer_invitation_prospect_fk foreign key (prospect_id) references prospect (id),
    constraint customer_invitation_inviter_fk foreign key (inviter_id) references portal_user (id),
    constraint customer_invitation_customer_fk foreign key (customer_id) references customer (id),
    index customer_invitation_partner_ix (partner_id, created_at desc, id desc),
    index customer_invitation_state_ix (partner_id, state, created_at desc, id desc)
) default character set utf8mb4 collate utf8mb4_general_ci;
--rollback drop table customer_invitation;

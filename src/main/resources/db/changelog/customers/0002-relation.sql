--liquibase formatted sql

--changeset customers:0002-relation
-- dated rows say whose a day's consumption is; this says who belongs to whom, and is what two partners at once meet at
create table relation (
    id          bigint       not null primary key,
    public_id   char(32)     character set ascii collate ascii_bin not null,
    customer_id bigint       not null,
    partner_id  bigint       not null,
    type        varchar(16)  not null comment 'REFERRAL 顾问销售, RESALE 代售',
    current_id  bigint       null comment 'customer_id while it lasts: a customer belongs to one partner',
    manager_id  bigint       null comment 'user who looks after it now, or did last, also before the first day that counts',
    label       varchar(64)  not null default '' comment '标签',
    begun_at    datetime(6)  not null,
    begun_by    varchar(160) not null comment 'as the operation log calls the user',
    valid_from  date         not null comment 'first day that counts for the partner',
    valid_to    date         not null default '9999-12-31' comment 'first day that no longer does',
    ended_at    datetime(6)  null,
    end_reason  varchar(16)  null comment 'a constant of EndReason',
    constraint relation_public_uk unique (public_id),
    constraint relation_current_uk unique (current_id),
    constraint relation_customer_fk foreign key (customer_id) references customer (id),
    constraint relation_partner_fk foreign key (partner_id) references organisation (id),
    constraint relation_manager_fk foreign key (manager_id) references portal_user (id),
    constraint relation_period_ck check (valid_to >= valid_from),
    index relation_partner_ix (partner_id, ended_at, begun_at desc, id desc),
    index relation_record_ix (partner_id, begun_at desc, id desc),
    index relation_manager_ix (manager_id, ended_at, begun_at desc, id desc),
    index relation_customer_ix (customer_id, begun_at)
) default character set utf8mb4 collate utf8mb4_general_ci;
--rollback drop table relation;

--changeset customers:0002-fill-relation
-- neighbouring days with one partner are one association, whatever its type was
insert into relation (id, public_id, customer_id, partner_id, type, current_id, manager_id, begun_at, begun_by,
                      valid_from, valid_to, ended_at, end_reason)
select b.id, md5(concat(b.id, uuid(), rand())), b.customer_id, b.partner_id, b.type,
       if(b.valid_to = '9999-12-31', b.customer_id, null),
       (select m.manager_id
          from manager_assignment m
         where m.customer_id = b.customer_id and m.valid_to = b.valid_to and m.valid_from < m.valid_to
         order by m.valid_from desc
         limit 1),
       timestamp(b.valid_from) - interval 8 hour, 'system', b.valid_from, b.valid_to,
       if(b.valid_to = '9999-12-31', null, timestamp(b.valid_to) - interval 8 hour),
       if(b.valid_to = '9999-12-31', null, 'OPERATOR')
  from (select min(n.id) as id, n.customer_id, n.partner_id, min(n.valid_from) as valid_from,
               max(n.valid_to) as valid_to,
               substring_index(group_concat(n.type order by n.valid_from desc), ',', 1) as type
          from (select s.*, sum(s.begins) over (partition by s.customer_id order by s.valid_from) as belonging
                  from (select a.*,
                               not (a.partner_id <=> lag(a.partner_id) over w
                                    and a.valid_from <=> lag(a.valid_to) over w) as begins
                          from association a
                         where a.valid_to > a.valid_from
                           and a.customer_id not in (select r.customer_id from relation r)
                        window w as (partition by a.customer_id order by a.valid_from)) s) n
         group by n.customer_id, n.partner_id, n.belonging) b;
--rollback delete from relation;

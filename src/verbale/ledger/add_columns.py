"""The steps that let contacts be counted, and put in order, without reading them."""

from __future__ import annotations

import sqlite3

from verbale.ledger.counted import count_all
from verbale.ledger.script import run_script

_COUNTING = """
alter table contacts add column level text generated always as (json_extract(row, '$.level')) virtual;
alter table contacts add column date text generated always as (json_extract(row, '$.date[0].value')) virtual;
alter table contacts add column day text generated always as (
    coalesce(iif(substr(date, 1, 2) = '..', substr(date, 4), substr(date, 1, instr(date || '/', '/') - 1)), '~')
  ) virtual;
create index contacts_by_date on contacts (day, id);
create index contacts_at_a_glance on contacts (id, first_day, last_day, date, day, mode, level, status);
create index articles_at_a_glance on articles (number, id, language, sort, outlet);
drop index participants_by_actor;
create index participants_by_actor on participants (actor, name);
insert or ignore into facets (contact, kind, value)
  select one.contact, 'pair', one.value || ' ' || other.value from facets one
  join facets other on other.contact = one.contact and other.kind = 'side' and other.value > one.value
  where one.kind = 'side';
create table counted (
  kind text not null,
  value text not null,
  id text not null references contacts (id) on delete cascade,
  dated text,
  level text not null,
  status text not null,
  first_day text,
  last_day text,
  primary key (kind, value, id)
) without rowid;
create index counted_by_contact on counted (id);
"""
_ORDERS = """
alter table contacts add column people text
  generated always as (json_extract(row, '$.participants[0].value.name')) virtual;
alter table contacts add column place text generated always as (
    coalesce(json_extract(row, '$.place[0].value.name'), json_extract(row, '$.place[0].value.state'))
  ) virtual;
alter table contacts add column topics text generated always as (json_extract(row, '$.topics[0].value')) virtual;
alter table contacts add column sources integer generated always as (json_extract(row, '$.sources')) virtual;
create index contacts_in_order on contacts (id, day, people, place, topics, sources);
"""


def add_counting(connection: sqlite3.Connection) -> None:
    """Let contacts be counted, and listed in order of date, without reading them: by level, date and pair of sides too."""
    run_script(connection, _COUNTING)
    count_all(connection)


def add_orders(connection: sqlite3.Connection) -> None:
    """Let contacts be put in order by who, where, about what, and how many sources, without reading them."""
    run_script(connection, _ORDERS)

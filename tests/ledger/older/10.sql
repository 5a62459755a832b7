create table actor_lists (
  name text primary key,
  text text not null
);
create table ledger (sequence integer not null);
insert into ledger values (0);
create table articles (
  number integer primary key,
  id text not null unique,
  uri text not null,
  outlet text,
  title text,
  language text,
  sort text not null,
  published text,
  published_from text,
  given text not null,
  rules text not null,
  family text not null,
  text text not null,
  row text not null,
  seal text
);
create index articles_by_time on articles (sort, id);
create index articles_at_a_glance on articles (number, id, language, sort, outlet);
create index articles_by_family on articles (family);
create index articles_by_day on articles (published_from);
create table seen (
  article text not null references articles (id) on delete cascade,
  uri text not null,
  outlet text,
  title text,
  published text
);
create index seen_by_article on seen (article);
create table reports (
  id text primary key,
  article text not null references articles (id) on delete cascade,
  at integer not null,
  mode text not null,
  status text not null,
  date text,
  contact text,
  row text not null
);
create index reports_by_article on reports (article, at, id);
create index reports_by_contact on reports (contact, article, id, status);
create table participants (
  report text not null references reports (id) on delete cascade,
  actor text not null,
  name text not null,
  side text
);
create index participants_by_report on participants (report);
create index participants_by_actor on participants (actor, name);
create table keys (
  key text not null,
  first_day text not null,
  last_day text not null,
  report text not null references reports (id) on delete cascade
);
create index keys_by_day on keys (key, first_day, last_day, report);
create index keys_by_report on keys (report);
create table statements (
  number integer primary key,
  id text not null unique,
  article text not null references articles (id) on delete cascade,
  at integer not null,
  speaker text,
  name text,
  words text not null,
  kind text not null,
  act text not null,
  date text,
  first_day text,
  last_day text,
  report text,
  message text not null,
  row text not null,
  side text generated always as (coalesce(json_extract(row, '$.speaker.side'), speaker)) virtual
);
create index statements_by_article on statements (article, at, id);
create index statements_by_speaker on statements (speaker);
create index statements_by_name on statements (words);
create index statements_by_act on statements (act, first_day, last_day, article, at, id);
create index statements_by_side on statements (side, act);
create index statements_by_report on statements (report);
create table statement_topics (
  statement text not null references statements (id) on delete cascade,
  topic text not null
);
create index statement_topics_by_topic on statement_topics (topic, statement);
create index statement_topics_by_statement on statement_topics (statement);
create table mentions (
  id text primary key,
  article text not null references articles (id) on delete cascade,
  at integer not null,
  actor text,
  office text,
  row text not null
);
create index mentions_by_article on mentions (article, at, id);
create table times (
  id text primary key,
  article text not null references articles (id) on delete cascade,
  at integer not null,
  value text not null,
  edtf text,
  row text not null
);
create index times_by_article on times (article, at, id);
create table commitments (
  id text primary key,
  article text not null references articles (id) on delete cascade,
  at integer not null,
  statement text not null,
  kind text not null,
  row text not null,
  toward text
);
create index commitments_by_article on commitments (article, at, id);
create index commitments_by_statement on commitments (statement);
create table clues (
  record text primary key,
  article text not null references articles (id) on delete cascade,
  row text not null
);
create index clues_by_article on clues (article);
create table clue_keys (
  key text not null,
  pledge integer not null,
  day text not null,
  record text not null references clues (record) on delete cascade,
  primary key (key, pledge, day, record)
) without rowid;
create index clue_keys_by_record on clue_keys (record);
create table outcomes (
  commitment text not null references commitments (id) on delete cascade,
  record text not null,
  article text not null references articles (id) on delete cascade,
  verdict text not null,
  day text not null,
  published text not null,
  at integer not null,
  reasons text not null,
  primary key (commitment, record)
) without rowid;
create index outcomes_by_article on outcomes (article);
create table evidence (
  record text not null,
  article text not null references articles (id) on delete cascade,
  field text not null,
  value text,
  start integer not null,
  stop integer not null
);
create index evidence_by_record on evidence (record, field, start, stop);
create index evidence_by_article on evidence (article);
create view words as
  select record, field, value, substr(text, start + 1, stop - start) as words, article, start, stop
  from evidence join articles on articles.id = evidence.article;
create table lineage (
  article text not null references articles (id) on delete cascade,
  source text references articles (id) on delete cascade,
  outlet text,
  relation text not null,
  row text not null
);
create index lineage_by_article on lineage (article);
create index lineage_by_source on lineage (source);
create table shingles (
  shingle integer not null,
  article integer not null,
  size integer not null,
  primary key (shingle, article)
) without rowid;
create table skipped (
  id text primary key,
  article text references articles (id) on delete cascade,
  stage text not null,
  source text not null,
  row text not null
);
create index skipped_by_article on skipped (article);
create table decisions (
  report text not null,
  contact text not null,
  score real not null,
  reasons text not null,
  valid_from integer not null,
  valid_to integer,
  judge text,
  judged text
);
create index decisions_now on decisions (report) where valid_to is null;
create index decisions_by_contact on decisions (contact) where valid_to is null;
create table judgements (
  id text primary key,
  made text not null,
  number integer not null,
  withdrawn text,
  row text not null
);
create index judgements_by_withdrawn on judgements (withdrawn) where withdrawn is not null;
create table judged (
  report text not null,
  judgement text not null references judgements (id) on delete cascade
);
create index judged_by_report on judged (report, judgement);
create index judged_by_judgement on judged (judgement);
create table contacts (
  id text primary key,
  sort text not null,
  at integer not null,
  first_day text,
  last_day text,
  due text,
  mode text not null,
  status text not null,
  row text not null,
  level text generated always as (json_extract(row, '$.level')) virtual,
  date text generated always as (json_extract(row, '$.date[0].value')) virtual,
  day text generated always as (
    coalesce(iif(substr(date, 1, 2) = '..', substr(date, 4), substr(date, 1, instr(date || '/', '/') - 1)), '~')
  ) virtual,
  people text generated always as (json_extract(row, '$.participants[0].value.name')) virtual,
  place text generated always as (
    coalesce(json_extract(row, '$.place[0].value.name'), json_extract(row, '$.place[0].value.state'))
  ) virtual,
  topics text generated always as (json_extract(row, '$.topics[0].value')) virtual,
  sources integer generated always as (json_extract(row, '$.sources')) virtual
);
create index contacts_by_time on contacts (sort, id);
create index contacts_by_day on contacts (first_day, last_day, sort, id);
create index contacts_by_status on contacts (status, sort, id);
create index contacts_by_date on contacts (day, id);
create index contacts_at_a_glance on contacts (id, first_day, last_day, date, day, mode, level, status);
create index contacts_in_order on contacts (id, day, people, place, topics, sources);
create table facets (
  contact text not null references contacts (id) on delete cascade,
  kind text not null,
  value text not null,
  primary key (kind, value, contact)
) without rowid;
create index facets_by_contact on facets (contact);
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
create virtual table article_search using fts5 (
  title, text, content = 'articles', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2'
);
create trigger articles_insert after insert on articles begin
  insert into article_search (rowid, title, text) values (new.number, new.title, new.text);
end;
create trigger articles_delete after delete on articles begin
  insert into article_search (article_search, rowid, title, text)
  values ('delete', old.number, old.title, old.text);
end;
create trigger articles_update after update of title, text on articles begin
  insert into article_search (article_search, rowid, title, text)
  values ('delete', old.number, old.title, old.text);
  insert into article_search (rowid, title, text) values (new.number, new.title, new.text);
end;
create virtual table statement_search using fts5 (
  message, content = 'statements', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2'
);
create trigger statements_insert after insert on statements begin
  insert into statement_search (rowid, message) values (new.number, new.message);
end;
create trigger statements_delete after delete on statements begin
  insert into statement_search (statement_search, rowid, message) values ('delete', old.number, old.message);
end;

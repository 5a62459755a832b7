-- The ledger at a glance: one SQLite file.
--
--   articles ──< seen          where each text was found
--      │
--      ├──< reports ──< participants          one article's account of one contact
--      ├──< statements                        who said what
--      ├──< mentions, times, commitments      what the others were made from, what was promised
--      ├──< evidence                          the words behind every field, as places in the text
--      ├──< lineage                           which text comes from which
--      └──< skipped                           what was not understood
--
--   reports ──< decisions >── contacts ──< facets     which reports tell of one contact, and why
--   judgements ──< judged                             what people decided on reports
--
-- `row` holds the whole record as JSON; the columns beside it are what queries need. Places (`start`,
-- `stop`, half open) count characters of the article's text. An article, with all that was read from
-- it and all that follows for contacts, is written in one transaction.

-- The user's own lists of actors, in TOML; what the package knows stands in its own files.
create table actor_lists (
  name text primary key,
  text text not null
);

-- Counts the transactions that decided on contacts: the ledger's own time, so that no clock is needed.
create table ledger (sequence integer not null);
insert into ledger values (0);

create table articles (
  number integer primary key,   -- for full-text search, which needs a number
  id text not null unique,
  uri text not null,
  outlet text,
  title text,
  language text,
  sort text not null,           -- first and last day of publication; unpublished ones last
  published text,               -- EDTF
  published_from text,          -- its first day, if known
  given text not null,          -- the metadata as given, before reading added its own, as JSON
  rules text not null,          -- versions of the program and of the tagger that read it
  family text not null,         -- one id for all texts that come from one another
  text text not null,
  row text not null,
  seal text                     -- a digest of all records read from it, so that none is lost unnoticed
);
create index articles_by_time on articles (sort, id);
-- What narrows a search, so that no text has to be read for it.
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
  at integer not null,          -- place in the text
  mode text not null,
  status text not null,
  date text,
  contact text,                 -- the contact it tells of
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

-- Reports that may tell of the same contact share a key, and their days (as far as known) overlap.
create table keys (
  key text not null,
  first_day text not null,
  last_day text not null,
  report text not null references reports (id) on delete cascade
);
create index keys_by_day on keys (key, first_day, last_day, report);
-- Those of many days besides by their last one; of the others none is read that begins much earlier than what is asked for.
create index keys_of_many_days on keys (key, last_day, first_day, report)
  where julianday(last_day) - julianday(first_day) > 20;
create index keys_by_report on keys (report);

create table statements (
  number integer primary key,
  id text not null unique,
  article text not null references articles (id) on delete cascade,
  at integer not null,
  speaker text,
  name text,
  words text not null,          -- the speaker's name, folded, a blank before and after each word
  kind text not null,
  act text not null,
  date text,
  first_day text,               -- its day, or the day of publication where none is said
  last_day text,
  report text,
  message text not null,        -- the words, for full-text search
  row text not null,
  -- whom the speaker speaks for; of a state or body itself
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
  toward text                   -- the side of the one that it was made to
);
create index commitments_by_article on commitments (article, at, id);
create index commitments_by_statement on commitments (statement);

-- What of commitments, and of records that may tell what became of them, decides whether two belong together.
create table clues (
  record text primary key,      -- a commitment, a statement or a report
  article text not null references articles (id) on delete cascade,
  row text not null
);
create index clues_by_article on clues (article);

-- Where they are found: two sides and a word that both have.
create table clue_keys (
  key text not null,
  pledge integer not null,      -- 1 of a commitment
  day text not null,
  record text not null references clues (record) on delete cascade,
  primary key (key, pledge, day, record)
) without rowid;
create index clue_keys_by_record on clue_keys (record);

-- All records that tell what became of a commitment, with the reasons; the last verdict counts.
create table outcomes (
  commitment text not null references commitments (id) on delete cascade,
  record text not null,         -- a statement or a report
  article text not null references articles (id) on delete cascade,
  verdict text not null,
  day text not null,
  published text not null,
  at integer not null,
  reasons text not null,        -- JSON list
  primary key (commitment, record)
) without rowid;
create index outcomes_by_article on outcomes (article);

create table evidence (
  record text not null,
  article text not null references articles (id) on delete cascade,
  field text not null,
  value text,                   -- the element of a list that the words prove
  start integer not null,
  stop integer not null
);
create index evidence_by_record on evidence (record, field, start, stop);
create index evidence_by_article on evidence (article);

-- Every value with its words: select * from words where record = '…';
create view words as
  select record, field, value, substr(text, start + 1, stop - start) as words, article, start, stop
  from evidence join articles on articles.id = evidence.article;

create table lineage (
  article text not null references articles (id) on delete cascade,
  source text references articles (id) on delete cascade,  -- null: a source outside the ledger
  outlet text,                  -- the source outside
  relation text not null,
  row text not null
);
create index lineage_by_article on lineage (article);
create index lineage_by_source on lineage (source);

-- Which articles hold a shingle (a run of words): finds the few with which a new one must be compared.
create table shingles (
  shingle integer not null,
  article integer not null,     -- articles.number
  size integer not null,        -- how many shingles the article has
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

-- Why a report belongs to a contact. A decision is closed (valid_to), never changed or removed.
create table decisions (
  report text not null,
  contact text not null,
  score real not null,
  reasons text not null,        -- JSON list
  valid_from integer not null,  -- ledger.sequence
  valid_to integer,
  judge text,                   -- who decided it by hand, and on which day
  judged text
);
create index decisions_now on decisions (report) where valid_to is null;
create index decisions_by_contact on decisions (contact) where valid_to is null;

-- What people decided on reports, in effect as soon as these are there; see judge.py.
create table judgements (
  id text primary key,
  made text not null,           -- the day; of one day, the greater number is the later one
  number integer not null,
  withdrawn text,               -- the judgement that this one takes back
  row text not null
);
create index judgements_by_withdrawn on judgements (withdrawn) where withdrawn is not null;

create table judged (
  report text not null,         -- need not be in the ledger yet
  judgement text not null references judgements (id) on delete cascade
);
create index judged_by_report on judged (report, judgement);
create index judged_by_judgement on judged (judgement);

-- Contacts follow from reports and decisions; they are stored so that pages need not work them out.
create table contacts (
  id text primary key,
  sort text not null,           -- that of its first report
  at integer not null,
  first_day text,               -- its day; of one without date, the day when it was first reported
  last_day text,
  due text,                     -- last day of a contact that was only announced
  mode text not null,
  status text not null,
  row text not null,
  level text generated always as (json_extract(row, '$.level')) virtual,
  date text generated always as (json_extract(row, '$.date[0].value')) virtual,  -- the most exact one told
  -- what puts contacts in order of date: its first day, month or year, or the last one where the first is open
  day text generated always as (
    coalesce(iif(substr(date, 1, 2) = '..', substr(date, 4), substr(date, 1, instr(date || '/', '/') - 1)), '~')
  ) virtual,
  -- what else they are put in order by: the values that are shown first
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
-- All that contacts are counted by, so that none has to be read.
create index contacts_at_a_glance on contacts (id, first_day, last_day, date, day, mode, level, status);
create index contacts_in_order on contacts (id, day, people, place, topics, sources);

create table facets (
  contact text not null references contacts (id) on delete cascade,
  kind text not null,           -- side, pair (two sides, in order), actor, mode, topic, or name: a spelling of a participant, folded
  value text not null,
  primary key (kind, value, contact)
) without rowid;
create index facets_by_contact on facets (contact);

-- What contacts are counted by, with all that narrows a count beside it: one pass counts them, see counted.py.
create table counted (
  kind text not null,           -- pair (of sides), person, persons (two of them, in order), topic
  value text not null,
  id text not null references contacts (id) on delete cascade,
  dated text,                   -- contacts.day and contacts.date
  level text not null,
  status text not null,
  first_day text,
  last_day text,
  primary key (kind, value, id)
) without rowid;
create index counted_by_contact on counted (id);

-- Full-text search over the texts and the messages; the triggers keep it in the same transaction.
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

-- What a documented meeting or tour says of each of its facts: how sure it is, and by which of its sources.
alter table tour add column facts jsonb not null default '[]';
alter table meeting add column facts jsonb not null default '[]';

-- The search box finds meetings and tours.
alter table search_document drop constraint search_document_kind_check;
alter table search_document add constraint search_document_kind_check
  check (kind in ('territory', 'activity', 'model', 'project', 'programme', 'partner', 'meeting', 'tour', 'word'));

-- The search box finds contests.
alter table search_document drop constraint search_document_kind_check;
alter table search_document add constraint search_document_kind_check
  check (kind in ('territory', 'activity', 'model', 'project', 'programme', 'partner', 'meeting', 'tour', 'contest', 'word'));

-- What administrators have set and the words that editors have changed, as a layer over what ships: each change is a
-- version, the highest one that was not taken back counts. A name that has none is as the environment and the files say.
create table setting_version (
  version bigint generated always as identity primary key,
  kind text not null check (kind in ('setting', 'word')),
  -- of a setting its group (`colour`), of a word its place in the files of words (`web/home/words:homeWords.title`)
  name text not null check (length(name) between 2 and 240),
  value jsonb not null,
  at timestamptz not null,
  changed_by text not null,
  undone_at timestamptz,
  undone_by text,
  check ((undone_at is null) = (undone_by is null))
);
create index setting_version_latest on setting_version (kind, name, version desc);

-- Its place is taken by the table above; nothing was ever written into it.
drop table office_setting;

-- How many days the warning gave: a shorter period set later does not take them back.
alter table retention_warning add column days integer not null default 30 check (days > 0);

-- Attachments: papers, photographs and recordings. Their bytes lie in files, sealed (server/src/attachments/stored); here stands
-- what they are called, whose they are and how they open. `name` is a keyed token of book and SHA-256, so that a stolen database
-- neither shows which known files are kept nor that two books keep the same one.

-- What somebody is sending. Its person's alone until an entry of the book names it; wrapped under that person's organisation,
-- because the book may not be here yet, and may never be.
create table attachment_upload (
  id text primary key,
  person text not null,
  organisation text not null references organisation,
  book text not null,
  compartment text not null,
  name bytea not null,
  size bigint not null,
  -- Null once settled: an entry named it, and its key lies under the book's.
  key_wrapped bytea,
  -- How many bytes are on disk for good: what is promised to the sender. The last of them, short of a frame, stand in tail_sealed.
  received bigint not null default 0,
  tail_sealed bytea,
  touched_at timestamptz not null,
  -- All bytes are there and are those whose hash was told.
  done_at timestamptz,
  unique (person, book, compartment, name)
);
create index attachment_upload_done on attachment_upload (book) where done_at is not null and key_wrapped is not null;

-- Which entry names which attachment: a fold of the book, written up to the entry attachment_fold tells.
create table attachment_ref (
  book text not null,
  n integer not null,
  name bytea not null,
  primary key (book, n, name)
);
create index attachment_ref_by_name on attachment_ref (book, name);

create table attachment_fold (
  book text primary key,
  n integer not null
);

-- What a book keeps, once for each compartment that names it: with one copy for all compartments, sending a file would tell
-- somebody that it lies where they may not look.
create table attachment (
  -- The file's name on disk.
  id text primary key,
  book text not null,
  compartment text not null,
  name bytea not null,
  size bigint not null,
  -- Under the key of this book and compartment.
  key_wrapped bytea not null,
  stored_at timestamptz not null,
  unique (book, compartment, name)
);

alter table attachment_upload enable row level security;
alter table attachment_ref enable row level security;
alter table attachment_fold enable row level security;
alter table attachment enable row level security;

-- Reading, as one person. These policies ask `entry` as that person, so that what read_entry denies is denied here too; and an
-- entry whose body was erased opens nothing.
grant select on attachment, attachment_ref, attachment_upload to sajha_reads;
create policy read_attachment on attachment for select to sajha_reads using (
  exists (
    select 1 from attachment_ref r join entry e on e.book = r.book and e.n = r.n
    where r.book = attachment.book and r.name = attachment.name
      and e.compartment = attachment.compartment and e.body_sealed is not null
  )
);
create policy read_attachment_ref on attachment_ref for select to sajha_reads using (
  exists (select 1 from entry e where e.book = attachment_ref.book and e.n = attachment_ref.n)
);
create policy read_upload on attachment_upload for select to sajha_reads using (person = current_reader());

-- Keeping, one book at a time.
grant select, insert, delete on attachment to sajha_keeps;
grant select, insert on attachment_ref to sajha_keeps;
grant select, insert, update on attachment_fold to sajha_keeps;
grant select, insert, delete, update (key_wrapped, received, tail_sealed, touched_at, done_at) on attachment_upload to sajha_keeps;
create policy keep_attachment on attachment for all to sajha_keeps using (book = current_book()) with check (book = current_book());
create policy keep_attachment_ref on attachment_ref for all to sajha_keeps
  using (book = current_book()) with check (book = current_book());
create policy keep_attachment_fold on attachment_fold for all to sajha_keeps
  using (book = current_book()) with check (book = current_book());
create policy keep_upload on attachment_upload for all to sajha_keeps
  using (book = current_book()) with check (book = current_book());

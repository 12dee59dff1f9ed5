-- Time-stamps (RFC 3161) of checkpoints by an authority outside, one a day: a stamp for each entry would tell who recorded what when.
create table time_stamp (
  size bigint primary key references checkpoint,
  -- The whole answer, as it came: checked before it was written, and again by whoever reads an export.
  answer bytea not null,
  -- The authority's clock.
  stamped_at timestamptz not null,
  asked_at timestamptz not null
);
alter table time_stamp enable row level security;
grant select on time_stamp to sajha_reads;
create policy read_time_stamp on time_stamp for select to sajha_reads using (true);
grant select, insert on time_stamp to sajha_keeps;
create policy keep_time_stamp on time_stamp for all to sajha_keeps using (true) with check (true);

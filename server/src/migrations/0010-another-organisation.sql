-- An invite may bring in another organisation instead of a colleague: its name, sort and district, sealed under the key of the organisation
-- that made the code. Whoever joins with it opens that organisation's book and is its administrator.
alter table invite add column opens_sealed bytea;

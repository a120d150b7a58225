-- Writes what is known of these postings now; an older version never overwrites a newer one, and the
-- caller checks that every row was written. One row: one posting, sorted by ref. Index: primary key.
insert into posting as p (
  ref, open, incarnation, raw_offset, extractor_version, first_observed, observed_at, posted_day,
  closed_day, close_reason, sight_incarnation, sight_offset, sight_extractor_version,
  job, title, employer, url, role, seniority, work_mode, countries, skills,
  pay_currency, pay_annual, min_years, employment_type, language, location_tier, staffing)
select
  ref, open, incarnation, raw_offset, extractor_version, first_observed, observed_at, posted_day,
  closed_day, close_reason, sight_incarnation, sight_offset, sight_extractor_version,
  job, title, employer, url, role, seniority, work_mode,
  string_to_array(countries, ' '), string_to_array(skills, E'\x1f'),
  pay_currency, pay_annual, min_years, employment_type, language, location_tier, staffing
from unnest(
  ?::text[], ?::bool[], ?::int[], ?::bigint[], ?::int[], ?::timestamptz[], ?::timestamptz[], ?::date[],
  ?::date[], ?::text[], ?::int[], ?::bigint[], ?::int[], ?::uuid[], ?::text[],
  ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bigint[], ?::numeric[], ?::text[], ?::text[], ?::text[], ?::bool[])
  as now (
    ref, open, incarnation, raw_offset, extractor_version, first_observed, observed_at, posted_day,
    closed_day, close_reason, sight_incarnation, sight_offset, sight_extractor_version,
    job, title, employer, url, role, seniority, work_mode,
    countries, skills, pay_currency, pay_annual, min_years, employment_type, language, location_tier, staffing)
on conflict (ref) do update set
  open = excluded.open, incarnation = excluded.incarnation, raw_offset = excluded.raw_offset,
  extractor_version = excluded.extractor_version, first_observed = excluded.first_observed,
  observed_at = excluded.observed_at, posted_day = excluded.posted_day,
  closed_day = excluded.closed_day, close_reason = excluded.close_reason,
  sight_incarnation = excluded.sight_incarnation, sight_offset = excluded.sight_offset,
  sight_extractor_version = excluded.sight_extractor_version, job = excluded.job,
  title = excluded.title, employer = excluded.employer, url = excluded.url, role = excluded.role,
  seniority = excluded.seniority, work_mode = excluded.work_mode, countries = excluded.countries,
  skills = excluded.skills, pay_currency = excluded.pay_currency, pay_annual = excluded.pay_annual,
  min_years = excluded.min_years, employment_type = excluded.employment_type,
  language = excluded.language, location_tier = excluded.location_tier, staffing = excluded.staffing
where (p.incarnation, p.raw_offset, p.extractor_version)
   <= (excluded.incarnation, excluded.raw_offset, excluded.extractor_version)

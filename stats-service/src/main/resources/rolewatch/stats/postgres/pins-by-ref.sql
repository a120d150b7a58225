-- Which of these postings did an operator put under a job? One row: one posting. $1 refs.
-- Index: primary key.
select p.ref, p.job from unnest(?::text[]) as asked (ref) join posting_pin p on p.ref = asked.ref collate "C"

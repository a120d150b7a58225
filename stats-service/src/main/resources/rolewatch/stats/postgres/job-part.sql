-- Notes that an operator parted the job $1 from others. Index: primary key.
update job set apart = true, became = null where id = ?

-- The format of the stored figures; holds off a rebuilding of them until this transaction ends.
select format from figures_format for key share

-- The newest sight of the posting $1. Index: primary key.
select event from posting_document where ref = ?

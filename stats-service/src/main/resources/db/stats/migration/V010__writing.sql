-- What is written often is written as it is: compressing it in the server costs more than it saves.
alter table rollup alter column counts set storage external;

-- Events are a few kilobytes, compressed by the service: beside their ref, not in pieces of their own.
alter table posting_document set (toast_tuple_target = 8160);

-- Up to which change has the topic been told? No row if somebody else is publishing just now.
select last from publication for update skip locked

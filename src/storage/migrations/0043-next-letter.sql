-- The next letter is found without looking at all that wait: before a deadline these are tens of thousands.
drop index letter_waiting;
create index letter_next on letter (channel, (kind = 'code') desc, next_try_at) where sent_at is null;

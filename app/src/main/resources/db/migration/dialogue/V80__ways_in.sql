-- What was said at a meeting came by that meeting, not from door to door.
update requests.request r
set    channel = case m.kind when 'TEAHOUSE' then 'TEAHOUSE' when 'ROUND_TABLE' then 'ROUND_TABLE' else 'MEETING' end
from   dialogue.topic t join dialogue.meeting m on m.id = t.meeting
where  t.concern = r.id and r.channel = 'VISIT';

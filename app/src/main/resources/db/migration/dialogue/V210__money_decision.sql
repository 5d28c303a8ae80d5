-- Money leads to the decision it came by, where that was taken here.
alter table dialogue.commitment_money add column decided_page text not null default '';

update dialogue.commitment_money m
set    decided_page = '/meetings/' || d.meeting || '/decisions/' || d.id || '/recount'
from   dialogue.commitment c join dialogue.decision d on d.meeting = c.meeting
where  c.id = m.commitment and m.decided = d.question and d.outcome in ('CARRIED', 'ORDERED');

-- What was seen on a walk came by the walk, not from door to door.
update requests.request set channel = 'WALK'
where  channel = 'VISIT' and id in (select concern from walks.finding where concern is not null);

-- Whether people can walk to what would serve a need: what kind of place, and the room to which they would come from
-- somewhere before they go home. How far it is is reckoned from the plan each time.
create table needs.site_check (
    need   bigint primary key references needs.need,
    kind   text   not null,
    origin bigint,
    room   bigint,
    check ((origin is null) = (room is null))
);

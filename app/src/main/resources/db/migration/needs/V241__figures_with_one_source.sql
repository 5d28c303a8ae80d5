-- Figures from before their source was asked for. Where a need has one source only, they cannot stand on anything else;
-- the others are asked for the next time somebody writes them down.
with sole as (
    select need,
           case when count(*) filter (where kind <> 'CONCERN') = 0 then 0 else max(id) end as source
    from   needs.evidence
    where  struck = ''
    group  by need
    having count(*) filter (where kind <> 'CONCERN') = 0
    or     (count(*) filter (where kind <> 'CONCERN') = 1 and count(*) filter (where kind = 'CONCERN') = 0)
),
placed as (
    update needs.need_place as place set evidence = sole.source
    from   sole
    where  sole.need = place.need and place.about is not null and place.evidence is null
)
update needs.need as need set hours_evidence = sole.source
from   sole
where  sole.need = need.id and need.hours_evidence is null and need.hours <> repeat('0', length(need.hours));

-- English names have their parts apart by commas: a part may be several words.
update places.place as place
set    full_name_en = (
           select string_agg(case when step.name_en = '' then step.name else step.name_en end, ', '
                             order by length(step.path))
           from   places.place as step
           where  step.id = any(string_to_array(trim(both '/' from place.path), '/')::bigint[])
           and    (step.id = place.id or step.kind not in ('SUBDISTRICT', 'GRID')));

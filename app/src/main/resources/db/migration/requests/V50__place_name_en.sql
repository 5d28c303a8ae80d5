-- Where it is, for those who read English; empty where nobody has said.
alter table requests.request add column place_name_en text not null default '';
alter table requests.sheet add column place_name_en text not null default '';

-- Reasons name the place in both languages.
update requests.request
set    why = (select jsonb_agg(case when reason ->> 'key' = 'place'
                                    then jsonb_set(reason, '{values}', (reason -> 'values') || (reason -> 'values'))
                                    else reason end order by n)
              from   jsonb_array_elements(why) with ordinality as each (reason, n))
where  why @> '[{"key": "place"}]';

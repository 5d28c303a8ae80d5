-- What a duty rests on is called something in English, too; empty where nobody has written it.
alter table requests.duty add column basis_en text not null default '';

update requests.duty set basis_en = 'Default list of duties 2026' where basis = '默认责任清单 2026';

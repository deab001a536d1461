alter table routine_campaign add column unit_ids uuid[] not null default '{}';
comment on column routine_campaign.unit_ids is 'The units that are asked; empty for all.';

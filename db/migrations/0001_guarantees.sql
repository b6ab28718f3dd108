-- What no application code is trusted with: history that cannot be rewritten, and one clock for everybody.

create function goufu_refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'GOUFU_APPEND_ONLY: % is append-only', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
--> statement-breakpoint
create trigger instance_events_append_only before update or delete on instance_events
  for each row execute function goufu_refuse_change();
--> statement-breakpoint
create trigger organisation_versions_append_only before update or delete on organisation_versions
  for each row execute function goufu_refuse_change();
--> statement-breakpoint
create trigger funding_entries_append_only before update or delete on funding_entries
  for each row execute function goufu_refuse_change();
--> statement-breakpoint
create trigger deadlines_never_deleted before delete on deadlines
  for each row execute function goufu_refuse_change();
--> statement-breakpoint

-- The database's clock. A row in virtual_clock stops it at an instant (demo and tests); production has none.
create function goufu_now() returns timestamptz language sql volatile as $$
  select coalesce((select at from virtual_clock), clock_timestamp())
$$;

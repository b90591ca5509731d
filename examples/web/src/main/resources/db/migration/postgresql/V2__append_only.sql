-- Whoever reaches the database past the service cannot rewrite what happened either.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only: % is refused', tg_table_name, lower(tg_op);
end
$$;

create trigger case_entry_append_only before update or delete on case_entry
  for each row execute function refuse_change();
create trigger case_entry_not_emptied before truncate on case_entry
  for each statement execute function refuse_change();

create trigger report_append_only before update or delete on report
  for each row execute function refuse_change();
create trigger report_not_emptied before truncate on report
  for each statement execute function refuse_change();

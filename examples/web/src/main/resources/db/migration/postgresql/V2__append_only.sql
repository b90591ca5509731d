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

-- What a case file says at its beginning stays; its version counts up. An issued plan stays as it is.
create function refuse_other_change() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'plan' then
    if old.status = 'ISSUED' then
      raise exception 'plan is issued: a change is refused';
    end if;
  elsif new.id <> old.id or new.head <> old.head or new.version <> old.version + 1 then
    raise exception 'case_file changes by its log only';
  end if;
  return new;
end
$$;

create trigger case_file_head_stays before update on case_file
  for each row execute function refuse_other_change();
create trigger plan_stays_issued before update on plan
  for each row execute function refuse_other_change();
create trigger case_file_not_deleted before delete on case_file
  for each row execute function refuse_change();

-- Whoever reaches the database past the service cannot rewrite what happened either.
create trigger case_entry_append_only before update, delete on case_entry for each row
  call 'vn.giaitrinh.examples.web.register.AppendOnlyTrigger';

create trigger report_append_only before update, delete on report for each row
  call 'vn.giaitrinh.examples.web.register.AppendOnlyTrigger';

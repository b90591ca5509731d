-- Whoever reaches the database past the service cannot rewrite what happened either.
create trigger case_entry_append_only before update, delete on case_entry for each row
  call 'vn.giaitrinh.examples.web.register.AppendOnlyTrigger';

create trigger report_append_only before update, delete on report for each row
  call 'vn.giaitrinh.examples.web.register.AppendOnlyTrigger';

create trigger case_file_not_deleted before delete on case_file for each row
  call 'vn.giaitrinh.examples.web.register.AppendOnlyTrigger';

-- What a case file says at its beginning stays; its version counts up. An issued plan stays as it is.
create trigger case_file_head_stays before update on case_file for each row
  call 'vn.giaitrinh.examples.web.register.HeadTrigger';
create trigger plan_stays_issued before update on plan for each row
  call 'vn.giaitrinh.examples.web.register.IssuedPlanTrigger';

-- It was written down at every intake, asked of nobody and read by nobody.
alter table requests.request drop column tell_warden;

-- How common each stage, source and year is, so that counting beside a filter sorts nothing that an index has in order.
create statistics project_stages on (traits & 7) from project;
create statistics project_sources on ((traits >> 3) & 7) from project;
create statistics project_years on (traits >> 9) from project;
analyze project;

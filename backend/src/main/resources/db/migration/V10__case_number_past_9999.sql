-- lpad cut numbers of five digits down to four, and the ten-thousandth concern met the number of an earlier one.
alter table concern alter column case_number set default
    to_char(now() at time zone 'Europe/Stockholm', 'YYYY') || '-' || to_char(nextval('concern_number'), 'FM99999999990000');

-- The tables as version 1 had them: {k} compares by code points, {t} is a text of any length, {e} ends a table.
CREATE TABLE gd_request (
  site varchar(64){k} NOT NULL,
  request_id varchar(100){k} NOT NULL,
  seq bigint NOT NULL,
  version_no bigint NOT NULL,
  stamp_no bigint NOT NULL,
  head_hash varchar(64){k} NOT NULL,
  organ varchar(200){k} NULL,
  title varchar(200) NULL,
  department varchar(200){k} NULL,
  clerk varchar(100){k} NULL,
  received_on varchar(10){k} NOT NULL,
  due_on varchar(10){k} NULL,
  due_state smallint NOT NULL,
  waiting_for smallint NOT NULL,
  waiting_through varchar(10){k} NULL,
  turns_on varchar(10){k} NULL,
  closed_by smallint NOT NULL,
  closed_on varchar(10){k} NULL,
  void_on varchar(10){k} NULL,
  reply_state varchar(60){k} NULL,
  told smallint NOT NULL,
  applicant_kind smallint NOT NULL,
  channel smallint NOT NULL,
  decided_on varchar(10){k} NULL,
  outcome varchar(60){k} NULL,
  reply_kind varchar(60){k} NULL,
  is_extended smallint NOT NULL,
  in_time smallint NULL,
  fee_e4 bigint NOT NULL,
  fee_on varchar(10){k} NULL,
  fault smallint NULL,
  doc {t} NOT NULL,
  PRIMARY KEY (site, request_id)
){e};
CREATE TABLE gd_entry (
  site varchar(64){k} NOT NULL,
  request_id varchar(100){k} NOT NULL,
  version_no bigint NOT NULL,
  made_at varchar(40){k} NOT NULL,
  person varchar(100){k} NOT NULL,
  remark {t} NULL,
  body_text {t} NOT NULL,
  prev_hash varchar(64){k} NOT NULL,
  entry_hash varchar(64){k} NOT NULL,
  PRIMARY KEY (site, request_id, version_no)
){e};
CREATE TABLE gd_contact (
  site varchar(64){k} NOT NULL,
  request_id varchar(100){k} NOT NULL,
  full_name varchar(200){k} NULL,
  document_no {t} NULL,
  postal_address {t} NULL,
  telephone {t} NULL,
  email {t} NULL,
  PRIMARY KEY (site, request_id)
){e};
CREATE TABLE gd_review (
  site varchar(64){k} NOT NULL,
  request_id varchar(100){k} NOT NULL,
  case_id varchar(100){k} NOT NULL,
  place smallint NOT NULL,
  from_year smallint NOT NULL,
  through_year smallint NULL,
  PRIMARY KEY (site, request_id, case_id, place, from_year)
){e};
CREATE TABLE gd_series (
  site varchar(64){k} NOT NULL,
  series varchar(100){k} NOT NULL,
  last_no bigint NOT NULL,
  PRIMARY KEY (site, series)
){e};
CREATE TABLE gd_report (
  site varchar(64){k} NOT NULL,
  organ varchar(200){k} NOT NULL,
  year_no smallint NOT NULL,
  report_no bigint NOT NULL,
  locked_on varchar(10){k} NOT NULL,
  figures_hash varchar(80){k} NOT NULL,
  made_at varchar(40){k} NOT NULL,
  person varchar(100){k} NOT NULL,
  reason_text {t} NULL,
  body_text {t} NOT NULL,
  PRIMARY KEY (site, organ, year_no, report_no)
){e};
CREATE TABLE gd_message (
  site varchar(64){k} NOT NULL,
  message_no bigint NOT NULL,
  request_id varchar(100){k} NOT NULL,
  kind smallint NOT NULL,
  made_on varchar(10){k} NOT NULL,
  due_on varchar(10){k} NULL,
  was_due_on varchar(10){k} NULL,
  organ varchar(200){k} NULL,
  department varchar(200){k} NULL,
  clerk varchar(100){k} NULL,
  sent_at varchar(40){k} NULL,
  PRIMARY KEY (site, message_no)
){e};
CREATE TABLE gd_index_number (
  site varchar(64){k} NOT NULL,
  rule_id varchar(80){k} NOT NULL,
  publication_id varchar(100){k} NOT NULL,
  number_text varchar(100){k} NOT NULL,
  scope_key varchar(200){k} NOT NULL,
  serial_no bigint NOT NULL,
  given_on varchar(10){k} NOT NULL,
  PRIMARY KEY (site, rule_id, publication_id)
){e};
CREATE UNIQUE INDEX gd_request_seq ON gd_request (site, seq);
CREATE INDEX gd_request_due ON gd_request (site, closed_on, due_on, seq);
CREATE INDEX gd_request_organ ON gd_request (site, organ, closed_on, due_on, seq);
CREATE INDEX gd_request_unit ON gd_request (site, department, closed_on, due_on, seq);
CREATE INDEX gd_request_clerk ON gd_request (site, clerk, closed_on, due_on, seq);
CREATE INDEX gd_request_received ON gd_request (site, received_on);
CREATE INDEX gd_request_turns ON gd_request (site, turns_on);
CREATE INDEX gd_contact_name ON gd_contact (site, full_name);
CREATE INDEX gd_review_year ON gd_review (site, from_year);
CREATE UNIQUE INDEX gd_index_number_text ON gd_index_number (site, number_text);
CREATE UNIQUE INDEX gd_index_number_serial ON gd_index_number (site, rule_id, scope_key, serial_no);
CREATE INDEX gd_message_sent ON gd_message (site, sent_at, message_no);

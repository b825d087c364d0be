-- What is looked for by person or by address, in her copy and when she is erased, and what is taken away with her: none of
-- it by reading whole tables. Measured with 20,000 people and 5,000 dossiers (bench/people.ts).
create index idea_contact_address on idea_contact (channel, address);
create index letter_address on letter (address);
create index letter_person on letter (person_id) where person_id is not null;
create index letter_project on letter (project_id) where project_id is not null;
create index report_project on report (project_id);
create index appeal_project on appeal (project_id);
create index person_identity_person on person_identity (person_id);
create index dossier_adviser_person on dossier_adviser (person_id);
create index dossier_answer_author on dossier_answer (author_id) where author_id is not null;
create index dossier_invitation_inviter on dossier_invitation (invited_by) where invited_by is not null;
create index dossier_invitation_invited on dossier_invitation (accepted_by) where accepted_by is not null;
create index founding_part_author on founding_part (author_id) where author_id is not null;
create index founding_event_author on founding_event (author_id) where author_id is not null;
create index adviser_profile_updater on adviser_profile (updated_by);
create index help_note_author on help_note (author_id);
create index help_message_author on help_message (author_id) where author_id is not null;
create index help_request_consent on help_request (consent_id) where consent_id is not null;
create index assisted_filing_consent on assisted_filing (consent_id) where consent_id is not null;

-- The office looks for what one person did, and for one kind of deed.
create index journal_actor on journal (actor, id);
create index journal_action on journal (action, id);

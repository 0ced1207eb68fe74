-- The practice copy: an organisation of kind `practice` that names the one whose books it holds, its people
-- masked. And what a notice of a breach needs to know of an organisation.
alter table organisation add column practice_of uuid references organisation (id);
alter table organisation add constraint organisation_practice_known
  check ((kind = 'practice') = (practice_of is not null));
create unique index organisation_one_practice on organisation (practice_of) where practice_of is not null;

alter table org_profile add column privacy_contact text not null default '' check (length(privacy_contact) <= 300);
alter table org_profile add column breach_receiver text not null default '' check (length(breach_receiver) <= 300);
grant update (privacy_contact, breach_receiver) on org_profile to sakaguru_app;

-- :mailing :person :message_id :recipient :variables :state :problem :now
INSERT INTO outbox (mailing, person, message_id, kind, recipient, subject, variables, state, problem,
                    queued_at, due_at, changed_at)
VALUES (:mailing, :person, :message_id, 'letter', :recipient, '', :variables, :state, :problem, :now, :now, :now)
ON CONFLICT (mailing, person) WHERE mailing IS NOT NULL DO NOTHING

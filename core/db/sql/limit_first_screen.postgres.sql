-- Few people match: looking for the first screen would take as long as looking for all of them.
SELECT set_config('statement_timeout', '100', true)

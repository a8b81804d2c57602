-- Who may do what: nobody anything, but tills call the eight functions. :tills is what every till is a member of.
-- Run after the functions are made, each time they are.

REVOKE ALL ON SCHEMA public, hub, hub_v1 FROM PUBLIC;
REVOKE ALL ON ALL TABLES IN SCHEMA public, hub FROM PUBLIC;
-- Functions may be called by everybody unless that is taken back.
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA hub, hub_v1, public FROM PUBLIC;
GRANT USAGE ON SCHEMA hub_v1 TO :tills;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA hub_v1 TO :tills;

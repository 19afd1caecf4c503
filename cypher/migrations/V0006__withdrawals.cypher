// An appearance is withdrawn once, and an article dated once in the same words.
CREATE CONSTRAINT withdrawal_id IF NOT EXISTS FOR (n:Withdrawal) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT dating_id IF NOT EXISTS FOR (n:Dating) REQUIRE n.id IS UNIQUE;

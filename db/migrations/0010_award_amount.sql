ALTER TABLE "projects" ADD COLUMN "award_amount" bigint;
--> statement-breakpoint
-- Projects whose result was published before the column was there.
UPDATE "projects" p SET "award_amount" = round((i.snapshot #>> '{context,award,amount}')::numeric * 100)::bigint
  FROM "instances" i WHERE i.id = p.id AND p.winner_id IS NOT NULL AND i.snapshot #>> '{context,award,amount}' IS NOT NULL;

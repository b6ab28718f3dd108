ALTER TABLE "organisations" ADD COLUMN "categories" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
-- What bodies kept under an agreed name in `extra` until now.
UPDATE "organisations" SET "categories" = "extra" -> 'categories', "extra" = "extra" - 'categories'
WHERE jsonb_typeof("extra" -> 'categories') = 'array';

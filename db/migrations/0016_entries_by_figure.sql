ALTER TABLE "funding_entries" ADD COLUMN "held" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "funding_entries" ADD COLUMN "committed" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "funding_entries" ADD COLUMN "paid" bigint DEFAULT 0 NOT NULL;
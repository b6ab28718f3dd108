CREATE TABLE "final_offers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"bid_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"digest" text NOT NULL,
	"sealed" jsonb NOT NULL,
	"submitted_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
DROP INDEX "opening_approvals_once";--> statement-breakpoint
DROP INDEX "opening_approvals_holder";--> statement-breakpoint
ALTER TABLE "opening_approvals" ADD COLUMN "opens" text DEFAULT 'opening' NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "final_offers_of" ON "final_offers" USING btree ("bid_id","version");--> statement-breakpoint
CREATE INDEX "final_offers_project" ON "final_offers" USING btree ("project_id","round");--> statement-breakpoint
CREATE UNIQUE INDEX "opening_approvals_once" ON "opening_approvals" USING btree ("project_id","round","opens","user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "opening_approvals_holder" ON "opening_approvals" USING btree ("project_id","round","opens","holder");
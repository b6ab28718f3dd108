-- No route has ever written a row here; what a hand may have put in names nobody who granted it.
DELETE FROM "project_partners";--> statement-breakpoint
ALTER TABLE "project_partners" DROP CONSTRAINT "project_partners_project_id_body_id_pk";--> statement-breakpoint
ALTER TABLE "project_partners" ADD COLUMN "id" uuid PRIMARY KEY NOT NULL;--> statement-breakpoint
ALTER TABLE "project_partners" ADD COLUMN "purpose" text NOT NULL;--> statement-breakpoint
ALTER TABLE "project_partners" ADD COLUMN "granted_at" timestamp with time zone NOT NULL;--> statement-breakpoint
ALTER TABLE "project_partners" ADD COLUMN "granted_by" uuid NOT NULL;--> statement-breakpoint
ALTER TABLE "project_partners" ADD COLUMN "revoked_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "project_partners" ADD COLUMN "revoked_by" uuid;--> statement-breakpoint
ALTER TABLE "project_partners" ADD COLUMN "revoked_why" text;--> statement-breakpoint
CREATE INDEX "reviews_project" ON "reviews" USING btree ("project_id","round");--> statement-breakpoint
CREATE UNIQUE INDEX "project_partners_open" ON "project_partners" USING btree ("project_id","body_id") WHERE revoked_at is null;--> statement-breakpoint
CREATE INDEX "project_partners_body" ON "project_partners" USING btree ("body_id");
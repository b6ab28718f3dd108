ALTER TABLE "documents" ADD COLUMN "organisation_id" uuid;--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "content_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "documents_content" ON "documents" USING btree ("sha256") WHERE content_at is not null;
CREATE TABLE "issued_papers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"body_id" uuid NOT NULL,
	"instance_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"of" text NOT NULL,
	"pattern" text NOT NULL,
	"year" integer NOT NULL,
	"seq" integer NOT NULL,
	"number" text NOT NULL,
	"document_id" uuid NOT NULL,
	"content_digest" text NOT NULL,
	"issued_at" timestamp with time zone NOT NULL,
	"issued_by" text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "issued_papers_of" ON "issued_papers" USING btree ("instance_id","kind","of");--> statement-breakpoint
CREATE UNIQUE INDEX "issued_papers_seq" ON "issued_papers" USING btree ("body_id","pattern","year","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "issued_papers_number" ON "issued_papers" USING btree ("body_id","number");--> statement-breakpoint
CREATE INDEX "issued_papers_document" ON "issued_papers" USING btree ("document_id");
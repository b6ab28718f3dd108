CREATE TABLE "bid_receipts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"bid_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"kind" text NOT NULL,
	"digest" text NOT NULL,
	"received_at" timestamp with time zone DEFAULT goufu_now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "opening_approvals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"user_id" text NOT NULL,
	"holder" text NOT NULL,
	"recovery_reason" text,
	"shares" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "opening_keys" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"recipient" text NOT NULL,
	"published_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "recovery_keys" (
	"body_id" uuid PRIMARY KEY NOT NULL,
	"recipient" text NOT NULL,
	"published_by" uuid NOT NULL,
	"published_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "bid_receipts_of" ON "bid_receipts" USING btree ("bid_id","version");--> statement-breakpoint
CREATE INDEX "bid_receipts_project" ON "bid_receipts" USING btree ("project_id");--> statement-breakpoint
CREATE UNIQUE INDEX "opening_approvals_once" ON "opening_approvals" USING btree ("project_id","round","user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "opening_approvals_holder" ON "opening_approvals" USING btree ("project_id","round","holder");
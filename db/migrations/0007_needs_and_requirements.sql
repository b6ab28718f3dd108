CREATE TABLE "collection_links" (
	"id" uuid PRIMARY KEY NOT NULL,
	"round_id" uuid NOT NULL,
	"label" text NOT NULL,
	"token_hash" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" text NOT NULL,
	"revoked_at" timestamp with time zone,
	"revoked_by" text
);
--> statement-breakpoint
CREATE TABLE "collection_rounds" (
	"id" uuid PRIMARY KEY NOT NULL,
	"body_id" uuid NOT NULL,
	"title" text NOT NULL,
	"invitation" text,
	"categories" jsonb NOT NULL,
	"opens_at" timestamp with time zone NOT NULL,
	"closes_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	"closed_by" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "need_merges" (
	"id" uuid PRIMARY KEY NOT NULL,
	"need_id" uuid NOT NULL,
	"into_id" uuid NOT NULL,
	"act" text NOT NULL,
	"reason" text,
	"at" timestamp with time zone NOT NULL,
	"actor_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "regime_reviews" (
	"id" uuid PRIMARY KEY NOT NULL,
	"funding_line_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"basis" text NOT NULL,
	"reason" text NOT NULL,
	"document" text,
	"at" timestamp with time zone NOT NULL,
	"actor_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "admissions" (
	"project_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"conditions" jsonb NOT NULL,
	"requirements" jsonb NOT NULL,
	"acceptance_plan" text NOT NULL,
	"reference_contracts" integer,
	"at" timestamp with time zone NOT NULL,
	"author" text NOT NULL,
	CONSTRAINT "admissions_project_id_version_pk" PRIMARY KEY("project_id","version")
);
--> statement-breakpoint
CREATE TABLE "qualification_checks" (
	"project_id" uuid NOT NULL,
	"bid_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"admission_version" integer NOT NULL,
	"condition" text NOT NULL,
	"passed" boolean NOT NULL,
	"evidence" text NOT NULL,
	"documents" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_id" text NOT NULL,
	CONSTRAINT "qualification_checks_project_id_bid_id_condition_pk" PRIMARY KEY("project_id","bid_id","condition")
);
--> statement-breakpoint
ALTER TABLE "funding_lines" ADD COLUMN "created_by" text;--> statement-breakpoint
ALTER TABLE "need_groups" ADD COLUMN "project_id" uuid;--> statement-breakpoint
ALTER TABLE "need_groups" ADD COLUMN "costs" jsonb;--> statement-breakpoint
ALTER TABLE "need_groups" ADD COLUMN "negative_list" jsonb;--> statement-breakpoint
ALTER TABLE "needs" ADD COLUMN "round_id" uuid;--> statement-breakpoint
ALTER TABLE "needs" ADD COLUMN "link_id" uuid;--> statement-breakpoint
ALTER TABLE "needs" ADD COLUMN "submission" text;--> statement-breakpoint
ALTER TABLE "needs" ADD COLUMN "contact" text;--> statement-breakpoint
ALTER TABLE "projects" ADD COLUMN "regime_basis" jsonb;--> statement-breakpoint
CREATE UNIQUE INDEX "collection_links_token" ON "collection_links" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "collection_links_round" ON "collection_links" USING btree ("round_id");--> statement-breakpoint
CREATE INDEX "collection_rounds_body" ON "collection_rounds" USING btree ("body_id","closes_at");--> statement-breakpoint
CREATE INDEX "need_merges_need" ON "need_merges" USING btree ("need_id");--> statement-breakpoint
CREATE INDEX "need_merges_into" ON "need_merges" USING btree ("into_id");--> statement-breakpoint
CREATE UNIQUE INDEX "regime_reviews_of" ON "regime_reviews" USING btree ("funding_line_id","version");--> statement-breakpoint
CREATE INDEX "qualification_checks_round" ON "qualification_checks" USING btree ("project_id","round");--> statement-breakpoint
CREATE INDEX "needs_by_round" ON "needs" USING btree ("round_id");--> statement-breakpoint
CREATE UNIQUE INDEX "needs_submission" ON "needs" USING btree ("link_id","submission");--> statement-breakpoint
create trigger admissions_append_only before update or delete on admissions
  for each row execute function goufu_refuse_change();
--> statement-breakpoint
create trigger qualification_checks_append_only before update or delete on qualification_checks
  for each row execute function goufu_refuse_change();
--> statement-breakpoint
create trigger need_merges_append_only before update or delete on need_merges
  for each row execute function goufu_refuse_change();
--> statement-breakpoint
create trigger regime_reviews_append_only before update or delete on regime_reviews
  for each row execute function goufu_refuse_change();

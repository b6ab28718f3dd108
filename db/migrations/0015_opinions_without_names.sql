CREATE TABLE "opinion_links" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"answered" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "opinion_samples" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"seed" text NOT NULL,
	"nonce" text NOT NULL,
	"witness" text,
	"roster_digest" text NOT NULL,
	"eligible" jsonb NOT NULL,
	"drawn" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "persons_served" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"ref" text NOT NULL,
	"contact" text,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" text NOT NULL
);
--> statement-breakpoint
DROP INDEX "opinions_of";--> statement-breakpoint
ALTER TABLE "opinions" ALTER COLUMN "id" SET DEFAULT gen_random_uuid();--> statement-breakpoint
CREATE INDEX "opinion_links_of" ON "opinion_links" USING btree ("project_id");--> statement-breakpoint
CREATE UNIQUE INDEX "opinion_samples_of" ON "opinion_samples" USING btree ("project_id");--> statement-breakpoint
CREATE UNIQUE INDEX "persons_served_of" ON "persons_served" USING btree ("project_id","ref");--> statement-breakpoint
CREATE INDEX "opinions_project" ON "opinions" USING btree ("project_id");--> statement-breakpoint
ALTER TABLE "opinions" DROP COLUMN "actor_id";--> statement-breakpoint
ALTER TABLE "opinions" DROP COLUMN "at";
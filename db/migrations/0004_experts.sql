CREATE TABLE "expert_ties" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"note" text,
	"until" text,
	"declared_by" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "experts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"body_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"fields" jsonb NOT NULL,
	"employer" text,
	"active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "panel_draws" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"seed" text NOT NULL,
	"nonce" text NOT NULL,
	"witness" text,
	"eligible" jsonb NOT NULL,
	"pool_digest" text NOT NULL,
	"drawn" jsonb NOT NULL,
	"wanted" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sheet_drafts" (
	"project_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"member_id" text NOT NULL,
	"scores" jsonb NOT NULL,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sheet_drafts_project_id_round_member_id_pk" PRIMARY KEY("project_id","round","member_id")
);
--> statement-breakpoint
ALTER TABLE "rankings" DROP CONSTRAINT "rankings_project_id_round_pk";--> statement-breakpoint
ALTER TABLE "bids" ADD COLUMN "confirmed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "rankings" ADD COLUMN "attempt" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "rankings" ADD CONSTRAINT "rankings_project_id_round_attempt_pk" PRIMARY KEY("project_id","round","attempt");--> statement-breakpoint
CREATE INDEX "expert_ties_of" ON "expert_ties" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "experts_of" ON "experts" USING btree ("body_id","user_id");--> statement-breakpoint
CREATE INDEX "panel_draws_of" ON "panel_draws" USING btree ("project_id","round","at");
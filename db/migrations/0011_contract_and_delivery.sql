CREATE TABLE "contract_signatures" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"contract_id" uuid NOT NULL,
	"instrument" text NOT NULL,
	"instrument_id" uuid NOT NULL,
	"party" text NOT NULL,
	"organisation_id" uuid,
	"actor_id" text NOT NULL,
	"signatory" text,
	"method" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "monitoring_visits" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"visited_on" text NOT NULL,
	"findings" text NOT NULL,
	"documents" jsonb,
	"at" timestamp with time zone NOT NULL,
	"actor_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "penalty_charges" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"contract_id" uuid NOT NULL,
	"penalty" text NOT NULL,
	"milestone" integer,
	"units" integer NOT NULL,
	"amount" bigint NOT NULL,
	"plan_item" text NOT NULL,
	"reason" text NOT NULL,
	"status" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_id" text NOT NULL,
	"waived_by" text,
	"waived_at" timestamp with time zone,
	"waiver_reason" text
);
--> statement-breakpoint
ALTER TABLE "amendments" ADD COLUMN "kind" text DEFAULT 'supplement' NOT NULL;--> statement-breakpoint
ALTER TABLE "amendments" ADD COLUMN "until" text;--> statement-breakpoint
ALTER TABLE "amendments" ADD COLUMN "milestones" jsonb;--> statement-breakpoint
ALTER TABLE "amendments" ADD COLUMN "reason_code" text;--> statement-breakpoint
ALTER TABLE "amendments" ADD COLUMN "agreed_by" text;--> statement-breakpoint
ALTER TABLE "amendments" ADD COLUMN "agreed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "contracts" ADD COLUMN "duties" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "contracts" ADD COLUMN "penalties" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "contracts" ADD COLUMN "starts_on" text;--> statement-breakpoint
ALTER TABLE "contracts" ADD COLUMN "ends_on" text;--> statement-breakpoint
ALTER TABLE "contracts" ADD COLUMN "ended_ground" text;--> statement-breakpoint
ALTER TABLE "contracts" ADD COLUMN "ended_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "milestones" ADD COLUMN "duties" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "milestones" ADD COLUMN "documents" jsonb;--> statement-breakpoint
ALTER TABLE "milestones" ADD COLUMN "late_days" integer;--> statement-breakpoint
ALTER TABLE "milestones" ADD COLUMN "fault" text;--> statement-breakpoint
ALTER TABLE "milestones" ADD COLUMN "fault_reason" text;--> statement-breakpoint
ALTER TABLE "milestones" ADD COLUMN "verdict_by" text;--> statement-breakpoint
ALTER TABLE "milestones" ADD COLUMN "verdict_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "milestones" ADD COLUMN "verdict_remarks" text;--> statement-breakpoint
CREATE INDEX "contract_signatures_of" ON "contract_signatures" USING btree ("project_id","at");--> statement-breakpoint
CREATE INDEX "monitoring_visits_of" ON "monitoring_visits" USING btree ("project_id","visited_on");--> statement-breakpoint
CREATE INDEX "penalty_charges_of" ON "penalty_charges" USING btree ("project_id","at");
ALTER TABLE "penalty_charges" ADD COLUMN "contested_by" text;--> statement-breakpoint
ALTER TABLE "penalty_charges" ADD COLUMN "contested_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "penalty_charges" ADD COLUMN "contest_reason" text;--> statement-breakpoint
ALTER TABLE "penalty_charges" ADD COLUMN "answered_by" text;--> statement-breakpoint
ALTER TABLE "penalty_charges" ADD COLUMN "answered_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "penalty_charges" ADD COLUMN "answer" text;--> statement-breakpoint
ALTER TABLE "contracts" ADD COLUMN "bond_returned" bigint;--> statement-breakpoint
ALTER TABLE "contracts" ADD COLUMN "bond_withheld" bigint;--> statement-breakpoint
ALTER TABLE "contracts" ADD COLUMN "bond_reason" text;--> statement-breakpoint
ALTER TABLE "contracts" ADD COLUMN "bond_returned_at" timestamp with time zone;
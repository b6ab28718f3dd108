ALTER TABLE "review_sheets" ADD COLUMN "findings" jsonb;--> statement-breakpoint
ALTER TABLE "reviews" ADD COLUMN "self_indicators" jsonb;--> statement-breakpoint
ALTER TABLE "panel_draws" ADD COLUMN "purpose" text DEFAULT 'panel' NOT NULL;
ALTER TABLE "organisations" ADD COLUMN "registration_authority" text;--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "registration_level" text;
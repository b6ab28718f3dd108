ALTER TABLE "bids" ALTER COLUMN "organisation_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "bid_receipts" DROP COLUMN "organisation_id";
DROP INDEX "opinion_samples_of";--> statement-breakpoint
ALTER TABLE "opinion_links" ADD COLUMN "contract_id" uuid;--> statement-breakpoint
ALTER TABLE "opinion_samples" ADD COLUMN "contract_id" uuid;--> statement-breakpoint
ALTER TABLE "opinions" ADD COLUMN "contract_id" uuid;--> statement-breakpoint
CREATE UNIQUE INDEX "opinion_samples_of" ON "opinion_samples" USING btree ("project_id","contract_id");--> statement-breakpoint
-- What was answered before is of the contract that was in force: the last one signed.
UPDATE "opinion_samples" o SET "contract_id" = (SELECT c.id FROM "contracts" c WHERE c.project_id = o.project_id AND c.signed_at IS NOT NULL ORDER BY c.signed_at DESC LIMIT 1);--> statement-breakpoint
UPDATE "opinion_links" o SET "contract_id" = (SELECT c.id FROM "contracts" c WHERE c.project_id = o.project_id AND c.signed_at IS NOT NULL ORDER BY c.signed_at DESC LIMIT 1);--> statement-breakpoint
UPDATE "opinions" o SET "contract_id" = (SELECT c.id FROM "contracts" c WHERE c.project_id = o.project_id AND c.signed_at IS NOT NULL ORDER BY c.signed_at DESC LIMIT 1);

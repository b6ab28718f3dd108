CREATE TABLE "acceptances" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"verdict" text NOT NULL,
	"remarks" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "amendments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"contract_id" uuid NOT NULL,
	"amount" bigint NOT NULL,
	"reason" text NOT NULL,
	"proposed_by" text NOT NULL,
	"status" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contracts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"amount" bigint NOT NULL,
	"supplements" bigint NOT NULL,
	"term_months" integer NOT NULL,
	"performance_bond" bigint NOT NULL,
	"terms" jsonb NOT NULL,
	"status" text NOT NULL,
	"signed_at" timestamp with time zone,
	"published_at" timestamp with time zone,
	"filed_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "milestones" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"contract_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"due" text NOT NULL,
	"status" text NOT NULL,
	"reported_at" timestamp with time zone,
	"evidence" jsonb
);
--> statement-breakpoint
CREATE TABLE "opinions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"actor_id" text NOT NULL,
	"satisfied" boolean NOT NULL,
	"score" integer NOT NULL,
	"comment" text,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "payments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"contract_id" uuid NOT NULL,
	"plan_item" text NOT NULL,
	"amount" bigint NOT NULL,
	"status" text NOT NULL,
	"requested_by" text NOT NULL,
	"requested_at" timestamp with time zone NOT NULL,
	"approved_by" text,
	"approved_at" timestamp with time zone,
	"paid_by" text,
	"paid_at" timestamp with time zone,
	"interest" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "review_sheets" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"evaluator_id" text NOT NULL,
	"digest" text NOT NULL,
	"scores" jsonb NOT NULL,
	"total" text NOT NULL,
	"deviation_reason" text,
	"submitted_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reviews" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"indicators" jsonb NOT NULL,
	"self_evaluation" jsonb,
	"working" jsonb,
	"aggregate" text,
	"grade" text,
	"status" text NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"final_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "calendar_decrees" (
	"id" uuid PRIMARY KEY NOT NULL,
	"year" integer NOT NULL,
	"decree" text NOT NULL,
	"off" jsonb NOT NULL,
	"work" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "deadlines" (
	"instance_id" uuid NOT NULL,
	"rule" text NOT NULL,
	"key" text NOT NULL,
	"epoch" integer NOT NULL,
	"status" text NOT NULL,
	"start_at" timestamp with time zone NOT NULL,
	"due" text NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"when_due" text NOT NULL,
	"kind" text NOT NULL,
	"pausable" boolean NOT NULL,
	"chases" text,
	"clause" jsonb NOT NULL,
	"calendar" text NOT NULL,
	"provisional" boolean NOT NULL,
	"remaining" integer,
	"frozen_at" timestamp with time zone,
	"breached_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"why" text,
	CONSTRAINT "deadlines_instance_id_rule_key_epoch_pk" PRIMARY KEY("instance_id","rule","key","epoch")
);
--> statement-breakpoint
CREATE TABLE "deliveries" (
	"effect_id" text NOT NULL,
	"channel" text NOT NULL,
	"recipient" text NOT NULL,
	"instance_id" uuid,
	"kind" text NOT NULL,
	"message" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"result" text NOT NULL,
	"detail" text,
	CONSTRAINT "deliveries_effect_id_channel_recipient_pk" PRIMARY KEY("effect_id","channel","recipient")
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"actor_id" text NOT NULL,
	"key" text NOT NULL,
	"body_hash" text NOT NULL,
	"status" integer NOT NULL,
	"response" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "idempotency_keys_actor_id_key_pk" PRIMARY KEY("actor_id","key")
);
--> statement-breakpoint
CREATE TABLE "instance_events" (
	"instance_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"type" text NOT NULL,
	"actor_id" text NOT NULL,
	"actor_kind" text NOT NULL,
	"role" text NOT NULL,
	"organisation_id" text,
	"at" timestamp with time zone NOT NULL,
	"from" jsonb NOT NULL,
	"to" jsonb NOT NULL,
	"data" jsonb NOT NULL,
	"snapshot" jsonb,
	"stage" text NOT NULL,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL,
	"position" bigserial NOT NULL,
	"xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	CONSTRAINT "instance_events_instance_id_seq_pk" PRIMARY KEY("instance_id","seq")
);
--> statement-breakpoint
CREATE TABLE "instances" (
	"id" uuid PRIMARY KEY NOT NULL,
	"workflow" text NOT NULL,
	"version" integer NOT NULL,
	"seq" integer NOT NULL,
	"status" text NOT NULL,
	"stage" text NOT NULL,
	"state" jsonb NOT NULL,
	"snapshot" jsonb NOT NULL,
	"body_id" uuid NOT NULL,
	"rule_set_id" text,
	"head_hash" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"effect_id" text PRIMARY KEY NOT NULL,
	"instance_id" uuid,
	"kind" text NOT NULL,
	"payload" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"done_at" timestamp with time zone,
	"attempts" integer DEFAULT 0 NOT NULL,
	"not_before" timestamp with time zone,
	"error" text
);
--> statement-breakpoint
CREATE TABLE "rule_sets" (
	"id" text PRIMARY KEY NOT NULL,
	"data" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "virtual_clock" (
	"one" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contacts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"on" text NOT NULL,
	"way" text NOT NULL,
	"note" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "organisation_versions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"data" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "organisations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"body_id" uuid NOT NULL,
	"name" text NOT NULL,
	"credit_code" text,
	"legal_form" text NOT NULL,
	"legal_status" text NOT NULL,
	"status" text DEFAULT 'candidate' NOT NULL,
	"industry" text,
	"staff_count" integer,
	"funding_source" text,
	"activities" text,
	"working_methods" text,
	"district" text,
	"contact_name" text,
	"contact_phone" text,
	"small_enterprise" boolean DEFAULT false NOT NULL,
	"union_led" boolean DEFAULT false NOT NULL,
	"extra" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "targets" (
	"id" uuid PRIMARY KEY NOT NULL,
	"body_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"minimum" integer NOT NULL,
	"maximum" integer,
	"due_date" text,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "api_keys" (
	"id" text PRIMARY KEY NOT NULL,
	"secret_hash" text NOT NULL,
	"user_id" uuid NOT NULL,
	"label" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone,
	"revoked_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "bodies" (
	"id" uuid PRIMARY KEY NOT NULL,
	"parent_id" uuid,
	"path" text NOT NULL,
	"name" text NOT NULL,
	"level" text NOT NULL,
	"province" text NOT NULL,
	"city" text,
	"county" text,
	"staffing" text NOT NULL,
	"policy" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"policy_version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "user_roles" (
	"user_id" uuid NOT NULL,
	"role" text NOT NULL,
	"body_id" uuid NOT NULL,
	"project_id" text DEFAULT '' NOT NULL,
	"granted_at" timestamp with time zone NOT NULL,
	CONSTRAINT "user_roles_user_id_role_body_id_project_id_pk" PRIMARY KEY("user_id","role","body_id","project_id")
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"login" text NOT NULL,
	"name" text NOT NULL,
	"email" text,
	"password_hash" text,
	"body_id" uuid,
	"organisation_id" uuid,
	"employer" text,
	"language" text DEFAULT 'zh' NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "documents" (
	"id" uuid PRIMARY KEY NOT NULL,
	"instance_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"sha256" text NOT NULL,
	"bytes" integer NOT NULL,
	"media_type" text NOT NULL,
	"sealed" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "funding_entries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"funding_line_id" uuid NOT NULL,
	"project_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"amount" bigint NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "funding_lines" (
	"id" uuid PRIMARY KEY NOT NULL,
	"body_id" uuid NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"year" integer NOT NULL,
	"kind" text NOT NULL,
	"amount" bigint NOT NULL,
	"held" bigint DEFAULT 0 NOT NULL,
	"committed" bigint DEFAULT 0 NOT NULL,
	"paid" bigint DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "funding_lines_not_overdrawn" CHECK (held + committed + paid <= amount),
	CONSTRAINT "funding_lines_not_negative" CHECK (amount >= 0 and held >= 0 and committed >= 0 and paid >= 0)
);
--> statement-breakpoint
CREATE TABLE "need_groups" (
	"id" uuid PRIMARY KEY NOT NULL,
	"body_id" uuid NOT NULL,
	"title" text NOT NULL,
	"category" text NOT NULL,
	"tests" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "needs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"body_id" uuid NOT NULL,
	"project_id" uuid,
	"group_id" uuid,
	"category" text NOT NULL,
	"title" text NOT NULL,
	"detail" text,
	"source" text NOT NULL,
	"unit" text,
	"district" text,
	"headcount" integer NOT NULL,
	"raised_on" text NOT NULL,
	"merged_into" uuid,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "notices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"until" text,
	"content" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "project_partners" (
	"project_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	CONSTRAINT "project_partners_project_id_body_id_pk" PRIMARY KEY("project_id","body_id")
);
--> statement-breakpoint
CREATE TABLE "projects" (
	"id" uuid PRIMARY KEY NOT NULL,
	"body_id" uuid NOT NULL,
	"code" text NOT NULL,
	"title" text NOT NULL,
	"category" text NOT NULL,
	"batch" text,
	"budget" bigint,
	"regime" text,
	"method" text,
	"funding_line_id" uuid,
	"method_word" text,
	"fiscal_year" integer,
	"winner_id" uuid,
	"contract_amount" bigint,
	"grade" text,
	"open_for_bids_until" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "bids" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"version" integer NOT NULL,
	"head_hash" text NOT NULL,
	"status" text NOT NULL,
	"digest" text NOT NULL,
	"sealed" jsonb NOT NULL,
	"quote" bigint,
	"final_quote" bigint,
	"content" jsonb,
	"reason" text,
	"small" boolean DEFAULT false NOT NULL,
	"submitted_at" timestamp with time zone DEFAULT now() NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"opened_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "challenges" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"matter" text NOT NULL,
	"facts" text NOT NULL,
	"may_affect_outcome" boolean NOT NULL,
	"status" text NOT NULL,
	"filed_at" timestamp with time zone NOT NULL,
	"reply" text,
	"replied_at" timestamp with time zone,
	"complained_at" timestamp with time zone,
	"decision" text,
	"decided_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "panel_members" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"user_id" text NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"chair" boolean DEFAULT false NOT NULL,
	"employer" text,
	"status" text NOT NULL,
	"reason" text
);
--> statement-breakpoint
CREATE TABLE "questions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"question" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"answer" text,
	"answered_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "rankings" (
	"project_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"working" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "rankings_project_id_round_pk" PRIMARY KEY("project_id","round")
);
--> statement-breakpoint
CREATE TABLE "score_sheets" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"member_id" text NOT NULL,
	"digest" text NOT NULL,
	"scores" jsonb NOT NULL,
	"submitted_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "contracts_project" ON "contracts" USING btree ("project_id");--> statement-breakpoint
CREATE UNIQUE INDEX "milestones_of" ON "milestones" USING btree ("contract_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "opinions_of" ON "opinions" USING btree ("project_id","actor_id");--> statement-breakpoint
CREATE INDEX "payments_project" ON "payments" USING btree ("project_id");--> statement-breakpoint
CREATE UNIQUE INDEX "review_sheets_of" ON "review_sheets" USING btree ("project_id","round","evaluator_id");--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_decrees_year" ON "calendar_decrees" USING btree ("year","created_at");--> statement-breakpoint
CREATE INDEX "deadlines_due" ON "deadlines" USING btree ("due_at") WHERE status = 'armed';--> statement-breakpoint
CREATE INDEX "instance_events_feed" ON "instance_events" USING btree ("xid","position");--> statement-breakpoint
CREATE INDEX "instance_events_actor" ON "instance_events" USING btree ("instance_id","actor_id");--> statement-breakpoint
CREATE INDEX "instances_board" ON "instances" USING btree ("workflow","body_id","stage","id");--> statement-breakpoint
CREATE INDEX "outbox_open" ON "outbox" USING btree ("created_at") WHERE done_at is null;--> statement-breakpoint
CREATE INDEX "contacts_organisation" ON "contacts" USING btree ("organisation_id","on");--> statement-breakpoint
CREATE UNIQUE INDEX "organisation_versions_of" ON "organisation_versions" USING btree ("organisation_id","version");--> statement-breakpoint
CREATE UNIQUE INDEX "organisations_credit_code" ON "organisations" USING btree ("credit_code");--> statement-breakpoint
CREATE INDEX "organisations_body" ON "organisations" USING btree ("body_id","name");--> statement-breakpoint
CREATE INDEX "bodies_path" ON "bodies" USING btree ("path");--> statement-breakpoint
CREATE UNIQUE INDEX "users_login" ON "users" USING btree ("login");--> statement-breakpoint
CREATE INDEX "documents_case" ON "documents" USING btree ("instance_id","kind");--> statement-breakpoint
CREATE INDEX "funding_entries_line" ON "funding_entries" USING btree ("funding_line_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "funding_lines_code" ON "funding_lines" USING btree ("body_id","year","code");--> statement-breakpoint
CREATE INDEX "needs_by_category" ON "needs" USING btree ("body_id","category");--> statement-breakpoint
CREATE INDEX "needs_by_project" ON "needs" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "notices_project" ON "notices" USING btree ("project_id","published_at");--> statement-breakpoint
CREATE UNIQUE INDEX "projects_code" ON "projects" USING btree ("body_id","code");--> statement-breakpoint
CREATE INDEX "projects_split" ON "projects" USING btree ("body_id","fiscal_year","category");--> statement-breakpoint
CREATE UNIQUE INDEX "bids_one_each" ON "bids" USING btree ("project_id","round","organisation_id");--> statement-breakpoint
CREATE INDEX "bids_project" ON "bids" USING btree ("project_id","round");--> statement-breakpoint
CREATE INDEX "challenges_project" ON "challenges" USING btree ("project_id");--> statement-breakpoint
CREATE UNIQUE INDEX "panel_members_of" ON "panel_members" USING btree ("project_id","round","user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "score_sheets_of" ON "score_sheets" USING btree ("project_id","round","member_id");
-- Written by npm run db:generate from db/schema and db/guarantees.ts. In a merge conflict take either side and run it.
set local check_function_bodies = off;
--> statement-breakpoint
create function goufu_now() returns timestamptz language sql volatile as $$
  select coalesce((select at from virtual_clock), clock_timestamp())
$$;
--> statement-breakpoint
create function goufu_refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'GOUFU_APPEND_ONLY: % is append-only', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
--> statement-breakpoint
CREATE TABLE "acceptances" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"verdict" text NOT NULL,
	"remarks" text NOT NULL,
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
CREATE TABLE "amendments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"contract_id" uuid NOT NULL,
	"kind" text DEFAULT 'supplement' NOT NULL,
	"amount" bigint NOT NULL,
	"until" text,
	"milestones" jsonb,
	"reason_code" text,
	"reason" text NOT NULL,
	"proposed_by" text NOT NULL,
	"status" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"agreed_by" text,
	"agreed_at" timestamp with time zone
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
CREATE TABLE "audit_anchors" (
	"effect_id" text PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"chains" integer NOT NULL,
	"root" text NOT NULL,
	"previous_root" text,
	"signature" text NOT NULL,
	"public_key" text NOT NULL,
	"file" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "bid_receipts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"bid_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"kind" text NOT NULL,
	"digest" text NOT NULL,
	"received_at" timestamp with time zone DEFAULT goufu_now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "bids" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"organisation_id" uuid,
	"round" integer NOT NULL,
	"version" integer NOT NULL,
	"head_hash" text NOT NULL,
	"status" text NOT NULL,
	"digest" text NOT NULL,
	"sealed" jsonb NOT NULL,
	"quote" bigint,
	"final_quote" bigint,
	"content" jsonb,
	"final_content" jsonb,
	"items" jsonb,
	"reason" text,
	"small" boolean DEFAULT false NOT NULL,
	"submitted_at" timestamp with time zone DEFAULT now() NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"confirmed_at" timestamp with time zone,
	"opened_at" timestamp with time zone
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
CREATE TABLE "channel_preferences" (
	"user_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"enabled" boolean NOT NULL,
	"address" text,
	"secret" text,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "channel_preferences_user_id_channel_pk" PRIMARY KEY("user_id","channel")
);
--> statement-breakpoint
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
CREATE TABLE "contracts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"amount" bigint NOT NULL,
	"supplements" bigint NOT NULL,
	"term_months" integer NOT NULL,
	"performance_bond" bigint NOT NULL,
	"bond_returned" bigint,
	"bond_withheld" bigint,
	"bond_reason" text,
	"bond_returned_at" timestamp with time zone,
	"terms" jsonb NOT NULL,
	"duties" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"penalties" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"starts_on" text,
	"ends_on" text,
	"status" text NOT NULL,
	"ended_ground" text,
	"ended_at" timestamp with time zone,
	"signed_at" timestamp with time zone,
	"published_at" timestamp with time zone,
	"filed_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "dead_letters" (
	"id" uuid PRIMARY KEY NOT NULL,
	"effect_id" text NOT NULL,
	"instance_id" uuid,
	"kind" text NOT NULL,
	"payload" jsonb NOT NULL,
	"code" text NOT NULL,
	"sentence" jsonb NOT NULL,
	"detail" jsonb NOT NULL,
	"attempts" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"resolved_at" timestamp with time zone,
	"resolution" text,
	"resolved_by" text,
	"resolved_why" text
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
	"claimed_until" timestamp with time zone,
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
	"organisation_id" uuid,
	"content_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" text NOT NULL
);
--> statement-breakpoint
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
CREATE TABLE "feed_cursors" (
	"name" text PRIMARY KEY NOT NULL,
	"xid" "xid8" NOT NULL,
	"position" bigint NOT NULL,
	"seen" text
);
--> statement-breakpoint
CREATE TABLE "final_offers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"bid_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"digest" text NOT NULL,
	"sealed" jsonb NOT NULL,
	"submitted_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "form_drafts" (
	"instance_id" uuid NOT NULL,
	"event" text NOT NULL,
	"user_id" uuid NOT NULL,
	"data" jsonb NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "form_drafts_instance_id_event_user_id_pk" PRIMARY KEY("instance_id","event","user_id")
);
--> statement-breakpoint
CREATE TABLE "funding_entries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"funding_line_id" uuid NOT NULL,
	"project_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"amount" bigint NOT NULL,
	"held" bigint DEFAULT 0 NOT NULL,
	"committed" bigint DEFAULT 0 NOT NULL,
	"paid" bigint DEFAULT 0 NOT NULL,
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
	"created_by" text,
	CONSTRAINT "funding_lines_not_overdrawn" CHECK (held + committed + paid <= amount),
	CONSTRAINT "funding_lines_not_negative" CHECK (amount >= 0 and held >= 0 and committed >= 0 and paid >= 0)
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
CREATE TABLE "import_rows" (
	"import_id" uuid NOT NULL,
	"row" integer NOT NULL,
	"key" text,
	"status" text NOT NULL,
	"values" jsonb NOT NULL,
	"changes" jsonb,
	"faults" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"applied_at" timestamp with time zone,
	CONSTRAINT "import_rows_import_id_row_pk" PRIMARY KEY("import_id","row")
);
--> statement-breakpoint
CREATE TABLE "imports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"body_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"file_name" text NOT NULL,
	"sha256" text NOT NULL,
	"bytes" integer NOT NULL,
	"format" text NOT NULL,
	"encoding" text,
	"status" text NOT NULL,
	"mode" text,
	"run" integer DEFAULT 0 NOT NULL,
	"progress" integer DEFAULT 0 NOT NULL,
	"rows" integer DEFAULT 0 NOT NULL,
	"new_rows" integer DEFAULT 0 NOT NULL,
	"changed_rows" integer DEFAULT 0 NOT NULL,
	"same_rows" integer DEFAULT 0 NOT NULL,
	"error_rows" integer DEFAULT 0 NOT NULL,
	"applied_rows" integer DEFAULT 0 NOT NULL,
	"reasons" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"warnings" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" text NOT NULL,
	"read_at" timestamp with time zone,
	"apply_asked_by" text,
	"apply_asked_kind" text,
	"applied_at" timestamp with time zone
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
CREATE TABLE "issued_papers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"body_id" uuid NOT NULL,
	"instance_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"of" text NOT NULL,
	"pattern" text NOT NULL,
	"year" integer NOT NULL,
	"seq" integer NOT NULL,
	"number" text NOT NULL,
	"document_id" uuid NOT NULL,
	"content_digest" text NOT NULL,
	"issued_at" timestamp with time zone NOT NULL,
	"issued_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "job_reports" (
	"effect_id" text PRIMARY KEY NOT NULL,
	"job" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"findings" integer NOT NULL,
	"detail" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "messages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"effect_id" text NOT NULL,
	"kind" text NOT NULL,
	"instance_id" uuid,
	"body_id" uuid NOT NULL,
	"content" jsonb NOT NULL,
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
	"duties" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"status" text NOT NULL,
	"reported_at" timestamp with time zone,
	"evidence" jsonb,
	"documents" jsonb,
	"late_days" integer,
	"fault" text,
	"fault_reason" text,
	"verdict_by" text,
	"verdict_at" timestamp with time zone,
	"verdict_remarks" text
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
CREATE TABLE "need_groups" (
	"id" uuid PRIMARY KEY NOT NULL,
	"body_id" uuid NOT NULL,
	"title" text NOT NULL,
	"category" text NOT NULL,
	"project_id" uuid,
	"costs" jsonb,
	"negative_list" jsonb,
	"tests" jsonb DEFAULT '{}'::jsonb NOT NULL,
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
	"round_id" uuid,
	"link_id" uuid,
	"submission" text,
	"contact" text,
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
CREATE TABLE "notifications" (
	"id" uuid PRIMARY KEY NOT NULL,
	"message_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"role" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"read_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "opening_approvals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"user_id" text NOT NULL,
	"opens" text DEFAULT 'opening' NOT NULL,
	"holder" text NOT NULL,
	"recovery_reason" text,
	"shares" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "opening_keys" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"recipient" text NOT NULL,
	"published_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "opinion_links" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"contract_id" uuid,
	"answered" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "opinion_samples" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"contract_id" uuid,
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
CREATE TABLE "opinions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"project_id" uuid NOT NULL,
	"contract_id" uuid,
	"satisfied" boolean NOT NULL,
	"score" integer NOT NULL,
	"comment" text
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
	"registration_authority" text,
	"registration_level" text,
	"industry" text,
	"categories" jsonb DEFAULT '[]'::jsonb NOT NULL,
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
CREATE TABLE "outbox" (
	"effect_id" text PRIMARY KEY NOT NULL,
	"instance_id" uuid,
	"kind" text NOT NULL,
	"payload" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"done_at" timestamp with time zone,
	"attempts" integer DEFAULT 0 NOT NULL,
	"not_before" timestamp with time zone,
	"error" text,
	"handed_at" timestamp with time zone,
	"dead_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "panel_draws" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"purpose" text DEFAULT 'panel' NOT NULL,
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
	"waiver_reason" text,
	"contested_by" text,
	"contested_at" timestamp with time zone,
	"contest_reason" text,
	"answered_by" text,
	"answered_at" timestamp with time zone,
	"answer" text
);
--> statement-breakpoint
CREATE TABLE "performance_figures" (
	"project_id" uuid NOT NULL,
	"indicator" text NOT NULL,
	"actual" text NOT NULL,
	"score" text,
	"note" text,
	"updated_at" timestamp with time zone NOT NULL,
	"updated_by" text NOT NULL,
	CONSTRAINT "performance_figures_project_id_indicator_pk" PRIMARY KEY("project_id","indicator")
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
CREATE TABLE "project_partners" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"granted_at" timestamp with time zone NOT NULL,
	"granted_by" uuid NOT NULL,
	"revoked_at" timestamp with time zone,
	"revoked_by" uuid,
	"revoked_why" text
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
	"regime_basis" jsonb,
	"method" text,
	"funding_line_id" uuid,
	"method_word" text,
	"fiscal_year" integer,
	"winner_id" uuid,
	"award_amount" bigint,
	"contract_amount" bigint,
	"grade" text,
	"open_for_bids_until" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" text NOT NULL
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
	"attempt" integer DEFAULT 1 NOT NULL,
	"working" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "rankings_project_id_round_attempt_pk" PRIMARY KEY("project_id","round","attempt")
);
--> statement-breakpoint
CREATE TABLE "recalculations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"effect_id" text NOT NULL,
	"calendar" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"status" text NOT NULL,
	"changes" jsonb NOT NULL,
	"approved_by" text,
	"approved_at" timestamp with time zone,
	"approved_why" text,
	"applied_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "recovery_keys" (
	"body_id" uuid PRIMARY KEY NOT NULL,
	"recipient" text NOT NULL,
	"published_by" uuid NOT NULL,
	"published_at" timestamp with time zone NOT NULL
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
CREATE TABLE "reminder_marks" (
	"instance_id" uuid NOT NULL,
	"rule" text NOT NULL,
	"key" text NOT NULL,
	"epoch" integer NOT NULL,
	"mark" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"planned_at" timestamp with time zone NOT NULL,
	"effect_id" text NOT NULL,
	"outcome" text NOT NULL,
	CONSTRAINT "reminder_marks_instance_id_rule_key_epoch_mark_pk" PRIMARY KEY("instance_id","rule","key","epoch","mark")
);
--> statement-breakpoint
CREATE TABLE "reminder_watch" (
	"instance_id" uuid NOT NULL,
	"rule" text NOT NULL,
	"key" text NOT NULL,
	"epoch" integer NOT NULL,
	"next_at" timestamp with time zone NOT NULL,
	CONSTRAINT "reminder_watch_instance_id_rule_key_epoch_pk" PRIMARY KEY("instance_id","rule","key","epoch")
);
--> statement-breakpoint
CREATE TABLE "review_sheets" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"evaluator_id" text NOT NULL,
	"digest" text NOT NULL,
	"scores" jsonb NOT NULL,
	"findings" jsonb,
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
	"self_indicators" jsonb,
	"self_evaluation" jsonb,
	"working" jsonb,
	"aggregate" text,
	"grade" text,
	"status" text NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"final_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "rule_sets" (
	"id" text PRIMARY KEY NOT NULL,
	"data" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL
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
CREATE TABLE "sessions" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "talks" (
	"project_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"number" integer NOT NULL,
	"bid_id" uuid NOT NULL,
	"summary" text NOT NULL,
	"changes" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"agreed_at" timestamp with time zone,
	"refused_at" timestamp with time zone,
	CONSTRAINT "talks_project_id_round_number_bid_id_pk" PRIMARY KEY("project_id","round","number","bid_id")
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
CREATE TABLE "virtual_clock" (
	"one" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "webhook_events" (
	"webhook_id" uuid NOT NULL,
	"generation" integer NOT NULL,
	"instance_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"status" text NOT NULL,
	"effect_id" text NOT NULL,
	"settled_at" timestamp with time zone,
	CONSTRAINT "webhook_events_webhook_id_generation_instance_id_seq_pk" PRIMARY KEY("webhook_id","generation","instance_id","seq")
);
--> statement-breakpoint
CREATE TABLE "webhooks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"body_id" uuid NOT NULL,
	"label" text NOT NULL,
	"url" text NOT NULL,
	"secret" text NOT NULL,
	"format" text NOT NULL,
	"sends" text NOT NULL,
	"language" text NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"generation" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" uuid NOT NULL
);
--> statement-breakpoint
ALTER TABLE "acceptances" ADD CONSTRAINT "acceptances_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "admissions" ADD CONSTRAINT "admissions_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "amendments" ADD CONSTRAINT "amendments_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "amendments" ADD CONSTRAINT "amendments_contract_id_contracts_id_fk" FOREIGN KEY ("contract_id") REFERENCES "public"."contracts"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "bid_receipts" ADD CONSTRAINT "bid_receipts_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "bid_receipts" ADD CONSTRAINT "bid_receipts_bid_id_bids_id_fk" FOREIGN KEY ("bid_id") REFERENCES "public"."bids"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "bids" ADD CONSTRAINT "bids_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "bids" ADD CONSTRAINT "bids_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "bodies" ADD CONSTRAINT "bodies_parent_id_bodies_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "challenges" ADD CONSTRAINT "challenges_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "challenges" ADD CONSTRAINT "challenges_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "channel_preferences" ADD CONSTRAINT "channel_preferences_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "collection_links" ADD CONSTRAINT "collection_links_round_id_collection_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."collection_rounds"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "collection_rounds" ADD CONSTRAINT "collection_rounds_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "contract_signatures" ADD CONSTRAINT "contract_signatures_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "contract_signatures" ADD CONSTRAINT "contract_signatures_contract_id_contracts_id_fk" FOREIGN KEY ("contract_id") REFERENCES "public"."contracts"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "contract_signatures" ADD CONSTRAINT "contract_signatures_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "contracts" ADD CONSTRAINT "contracts_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "contracts" ADD CONSTRAINT "contracts_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "deadlines" ADD CONSTRAINT "deadlines_instance_id_instances_id_fk" FOREIGN KEY ("instance_id") REFERENCES "public"."instances"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_instance_id_instances_id_fk" FOREIGN KEY ("instance_id") REFERENCES "public"."instances"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_instance_id_instances_id_fk" FOREIGN KEY ("instance_id") REFERENCES "public"."instances"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "expert_ties" ADD CONSTRAINT "expert_ties_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "expert_ties" ADD CONSTRAINT "expert_ties_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "expert_ties" ADD CONSTRAINT "expert_ties_declared_by_users_id_fk" FOREIGN KEY ("declared_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "experts" ADD CONSTRAINT "experts_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "experts" ADD CONSTRAINT "experts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "final_offers" ADD CONSTRAINT "final_offers_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "final_offers" ADD CONSTRAINT "final_offers_bid_id_bids_id_fk" FOREIGN KEY ("bid_id") REFERENCES "public"."bids"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "form_drafts" ADD CONSTRAINT "form_drafts_instance_id_instances_id_fk" FOREIGN KEY ("instance_id") REFERENCES "public"."instances"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "form_drafts" ADD CONSTRAINT "form_drafts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "funding_entries" ADD CONSTRAINT "funding_entries_funding_line_id_funding_lines_id_fk" FOREIGN KEY ("funding_line_id") REFERENCES "public"."funding_lines"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "funding_entries" ADD CONSTRAINT "funding_entries_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "funding_lines" ADD CONSTRAINT "funding_lines_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "instances" ADD CONSTRAINT "instances_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "instances" ADD CONSTRAINT "instances_rule_set_id_rule_sets_id_fk" FOREIGN KEY ("rule_set_id") REFERENCES "public"."rule_sets"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "issued_papers" ADD CONSTRAINT "issued_papers_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "issued_papers" ADD CONSTRAINT "issued_papers_instance_id_instances_id_fk" FOREIGN KEY ("instance_id") REFERENCES "public"."instances"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "issued_papers" ADD CONSTRAINT "issued_papers_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_instance_id_instances_id_fk" FOREIGN KEY ("instance_id") REFERENCES "public"."instances"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_contract_id_contracts_id_fk" FOREIGN KEY ("contract_id") REFERENCES "public"."contracts"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "monitoring_visits" ADD CONSTRAINT "monitoring_visits_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "need_groups" ADD CONSTRAINT "need_groups_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "need_groups" ADD CONSTRAINT "need_groups_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "need_merges" ADD CONSTRAINT "need_merges_need_id_needs_id_fk" FOREIGN KEY ("need_id") REFERENCES "public"."needs"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "need_merges" ADD CONSTRAINT "need_merges_into_id_needs_id_fk" FOREIGN KEY ("into_id") REFERENCES "public"."needs"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "needs" ADD CONSTRAINT "needs_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "needs" ADD CONSTRAINT "needs_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "needs" ADD CONSTRAINT "needs_group_id_need_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."need_groups"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "needs" ADD CONSTRAINT "needs_merged_into_needs_id_fk" FOREIGN KEY ("merged_into") REFERENCES "public"."needs"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "needs" ADD CONSTRAINT "needs_round_id_collection_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."collection_rounds"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "needs" ADD CONSTRAINT "needs_link_id_collection_links_id_fk" FOREIGN KEY ("link_id") REFERENCES "public"."collection_links"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."messages"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "notifications" ADD CONSTRAINT "notifications_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "opening_approvals" ADD CONSTRAINT "opening_approvals_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "opening_keys" ADD CONSTRAINT "opening_keys_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "opinion_links" ADD CONSTRAINT "opinion_links_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "opinion_links" ADD CONSTRAINT "opinion_links_contract_id_contracts_id_fk" FOREIGN KEY ("contract_id") REFERENCES "public"."contracts"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "opinion_samples" ADD CONSTRAINT "opinion_samples_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "opinion_samples" ADD CONSTRAINT "opinion_samples_contract_id_contracts_id_fk" FOREIGN KEY ("contract_id") REFERENCES "public"."contracts"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "opinions" ADD CONSTRAINT "opinions_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "opinions" ADD CONSTRAINT "opinions_contract_id_contracts_id_fk" FOREIGN KEY ("contract_id") REFERENCES "public"."contracts"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "organisation_versions" ADD CONSTRAINT "organisation_versions_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "panel_draws" ADD CONSTRAINT "panel_draws_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "panel_members" ADD CONSTRAINT "panel_members_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_contract_id_contracts_id_fk" FOREIGN KEY ("contract_id") REFERENCES "public"."contracts"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "penalty_charges" ADD CONSTRAINT "penalty_charges_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "penalty_charges" ADD CONSTRAINT "penalty_charges_contract_id_contracts_id_fk" FOREIGN KEY ("contract_id") REFERENCES "public"."contracts"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "performance_figures" ADD CONSTRAINT "performance_figures_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "persons_served" ADD CONSTRAINT "persons_served_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "project_partners" ADD CONSTRAINT "project_partners_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "project_partners" ADD CONSTRAINT "project_partners_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "project_partners" ADD CONSTRAINT "project_partners_granted_by_users_id_fk" FOREIGN KEY ("granted_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "project_partners" ADD CONSTRAINT "project_partners_revoked_by_users_id_fk" FOREIGN KEY ("revoked_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "projects" ADD CONSTRAINT "projects_id_instances_id_fk" FOREIGN KEY ("id") REFERENCES "public"."instances"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "projects" ADD CONSTRAINT "projects_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "projects" ADD CONSTRAINT "projects_funding_line_id_funding_lines_id_fk" FOREIGN KEY ("funding_line_id") REFERENCES "public"."funding_lines"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "projects" ADD CONSTRAINT "projects_winner_id_organisations_id_fk" FOREIGN KEY ("winner_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "qualification_checks" ADD CONSTRAINT "qualification_checks_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "qualification_checks" ADD CONSTRAINT "qualification_checks_bid_id_bids_id_fk" FOREIGN KEY ("bid_id") REFERENCES "public"."bids"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "rankings" ADD CONSTRAINT "rankings_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "recovery_keys" ADD CONSTRAINT "recovery_keys_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "recovery_keys" ADD CONSTRAINT "recovery_keys_published_by_users_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "regime_reviews" ADD CONSTRAINT "regime_reviews_funding_line_id_funding_lines_id_fk" FOREIGN KEY ("funding_line_id") REFERENCES "public"."funding_lines"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "reminder_marks" ADD CONSTRAINT "reminder_marks_deadline" FOREIGN KEY ("instance_id","rule","key","epoch") REFERENCES "public"."deadlines"("instance_id","rule","key","epoch") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "review_sheets" ADD CONSTRAINT "review_sheets_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "score_sheets" ADD CONSTRAINT "score_sheets_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "talks" ADD CONSTRAINT "talks_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "talks" ADD CONSTRAINT "talks_bid_id_bids_id_fk" FOREIGN KEY ("bid_id") REFERENCES "public"."bids"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "targets" ADD CONSTRAINT "targets_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "user_roles" ADD CONSTRAINT "user_roles_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "webhook_events" ADD CONSTRAINT "webhook_events_webhook_id_webhooks_id_fk" FOREIGN KEY ("webhook_id") REFERENCES "public"."webhooks"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "webhook_events" ADD CONSTRAINT "webhook_events_event" FOREIGN KEY ("instance_id","seq") REFERENCES "public"."instance_events"("instance_id","seq") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "webhooks" ADD CONSTRAINT "webhooks_body_id_bodies_id_fk" FOREIGN KEY ("body_id") REFERENCES "public"."bodies"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "webhooks" ADD CONSTRAINT "webhooks_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE UNIQUE INDEX "bid_receipts_of" ON "bid_receipts" USING btree ("bid_id","version");
--> statement-breakpoint
CREATE INDEX "bid_receipts_project" ON "bid_receipts" USING btree ("project_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "bids_one_each" ON "bids" USING btree ("project_id","round","organisation_id");
--> statement-breakpoint
CREATE INDEX "bids_project" ON "bids" USING btree ("project_id","round");
--> statement-breakpoint
CREATE INDEX "bodies_path" ON "bodies" USING btree ("path");
--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_decrees_year" ON "calendar_decrees" USING btree ("year","created_at");
--> statement-breakpoint
CREATE INDEX "challenges_project" ON "challenges" USING btree ("project_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "collection_links_token" ON "collection_links" USING btree ("token_hash");
--> statement-breakpoint
CREATE INDEX "collection_links_round" ON "collection_links" USING btree ("round_id");
--> statement-breakpoint
CREATE INDEX "collection_rounds_body" ON "collection_rounds" USING btree ("body_id","closes_at");
--> statement-breakpoint
CREATE INDEX "contacts_organisation" ON "contacts" USING btree ("organisation_id","on");
--> statement-breakpoint
CREATE INDEX "contract_signatures_of" ON "contract_signatures" USING btree ("project_id","at");
--> statement-breakpoint
CREATE INDEX "contracts_project" ON "contracts" USING btree ("project_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "dead_letters_open" ON "dead_letters" USING btree ("effect_id") WHERE resolved_at is null;
--> statement-breakpoint
CREATE INDEX "dead_letters_instance" ON "dead_letters" USING btree ("instance_id") WHERE resolved_at is null;
--> statement-breakpoint
CREATE INDEX "deadlines_due" ON "deadlines" USING btree ("due_at") WHERE status = 'armed';
--> statement-breakpoint
CREATE INDEX "deliveries_at" ON "deliveries" USING btree ("at");
--> statement-breakpoint
CREATE INDEX "deliveries_case" ON "deliveries" USING btree ("instance_id","at");
--> statement-breakpoint
CREATE INDEX "documents_case" ON "documents" USING btree ("instance_id","kind");
--> statement-breakpoint
CREATE INDEX "documents_content" ON "documents" USING btree ("sha256") WHERE content_at is not null;
--> statement-breakpoint
CREATE INDEX "expert_ties_of" ON "expert_ties" USING btree ("user_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "experts_of" ON "experts" USING btree ("body_id","user_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "final_offers_of" ON "final_offers" USING btree ("bid_id","version");
--> statement-breakpoint
CREATE INDEX "final_offers_project" ON "final_offers" USING btree ("project_id","round");
--> statement-breakpoint
CREATE INDEX "funding_entries_line" ON "funding_entries" USING btree ("funding_line_id","at");
--> statement-breakpoint
CREATE UNIQUE INDEX "funding_lines_code" ON "funding_lines" USING btree ("body_id","year","code");
--> statement-breakpoint
CREATE INDEX "import_rows_status" ON "import_rows" USING btree ("import_id","status","row");
--> statement-breakpoint
CREATE INDEX "import_rows_key" ON "import_rows" USING btree ("import_id","key");
--> statement-breakpoint
CREATE INDEX "imports_body" ON "imports" USING btree ("body_id","id");
--> statement-breakpoint
CREATE INDEX "imports_content" ON "imports" USING btree ("sha256");
--> statement-breakpoint
CREATE INDEX "instance_events_feed" ON "instance_events" USING btree ("xid","position");
--> statement-breakpoint
CREATE INDEX "instances_board" ON "instances" USING btree ("workflow","body_id","stage","id");
--> statement-breakpoint
CREATE UNIQUE INDEX "issued_papers_of" ON "issued_papers" USING btree ("instance_id","kind","of");
--> statement-breakpoint
CREATE UNIQUE INDEX "issued_papers_seq" ON "issued_papers" USING btree ("body_id","pattern","year","seq");
--> statement-breakpoint
CREATE UNIQUE INDEX "issued_papers_number" ON "issued_papers" USING btree ("body_id","number");
--> statement-breakpoint
CREATE INDEX "issued_papers_document" ON "issued_papers" USING btree ("document_id");
--> statement-breakpoint
CREATE INDEX "job_reports_of" ON "job_reports" USING btree ("job","at");
--> statement-breakpoint
CREATE UNIQUE INDEX "messages_effect" ON "messages" USING btree ("effect_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "milestones_of" ON "milestones" USING btree ("contract_id","number");
--> statement-breakpoint
CREATE INDEX "monitoring_visits_of" ON "monitoring_visits" USING btree ("project_id","visited_on");
--> statement-breakpoint
CREATE INDEX "need_merges_need" ON "need_merges" USING btree ("need_id");
--> statement-breakpoint
CREATE INDEX "need_merges_into" ON "need_merges" USING btree ("into_id");
--> statement-breakpoint
CREATE INDEX "needs_by_category" ON "needs" USING btree ("body_id","category");
--> statement-breakpoint
CREATE INDEX "needs_by_project" ON "needs" USING btree ("project_id");
--> statement-breakpoint
CREATE INDEX "needs_by_round" ON "needs" USING btree ("round_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "needs_submission" ON "needs" USING btree ("link_id","submission");
--> statement-breakpoint
CREATE INDEX "notices_project" ON "notices" USING btree ("project_id","published_at");
--> statement-breakpoint
CREATE UNIQUE INDEX "notifications_once" ON "notifications" USING btree ("message_id","user_id");
--> statement-breakpoint
CREATE INDEX "notifications_user" ON "notifications" USING btree ("user_id","id");
--> statement-breakpoint
CREATE INDEX "notifications_unread" ON "notifications" USING btree ("user_id") WHERE read_at is null;
--> statement-breakpoint
CREATE UNIQUE INDEX "opening_approvals_once" ON "opening_approvals" USING btree ("project_id","round","opens","user_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "opening_approvals_holder" ON "opening_approvals" USING btree ("project_id","round","opens","holder");
--> statement-breakpoint
CREATE INDEX "opinion_links_of" ON "opinion_links" USING btree ("project_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "opinion_samples_of" ON "opinion_samples" USING btree ("project_id","contract_id");
--> statement-breakpoint
CREATE INDEX "opinions_project" ON "opinions" USING btree ("project_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "organisation_versions_of" ON "organisation_versions" USING btree ("organisation_id","version");
--> statement-breakpoint
CREATE UNIQUE INDEX "organisations_credit_code" ON "organisations" USING btree ("credit_code");
--> statement-breakpoint
CREATE INDEX "organisations_body" ON "organisations" USING btree ("body_id","name");
--> statement-breakpoint
CREATE INDEX "outbox_open" ON "outbox" USING btree ("created_at") WHERE done_at is null and dead_at is null;
--> statement-breakpoint
CREATE INDEX "panel_draws_of" ON "panel_draws" USING btree ("project_id","round","at");
--> statement-breakpoint
CREATE UNIQUE INDEX "panel_members_of" ON "panel_members" USING btree ("project_id","round","user_id");
--> statement-breakpoint
CREATE INDEX "payments_project" ON "payments" USING btree ("project_id");
--> statement-breakpoint
CREATE INDEX "penalty_charges_of" ON "penalty_charges" USING btree ("project_id","at");
--> statement-breakpoint
CREATE UNIQUE INDEX "persons_served_of" ON "persons_served" USING btree ("project_id","ref");
--> statement-breakpoint
CREATE UNIQUE INDEX "project_partners_open" ON "project_partners" USING btree ("project_id","body_id") WHERE revoked_at is null;
--> statement-breakpoint
CREATE INDEX "project_partners_body" ON "project_partners" USING btree ("body_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "projects_code" ON "projects" USING btree ("body_id","code");
--> statement-breakpoint
CREATE INDEX "projects_split" ON "projects" USING btree ("body_id","fiscal_year","category");
--> statement-breakpoint
CREATE INDEX "qualification_checks_round" ON "qualification_checks" USING btree ("project_id","round");
--> statement-breakpoint
CREATE UNIQUE INDEX "recalculations_effect" ON "recalculations" USING btree ("effect_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "regime_reviews_of" ON "regime_reviews" USING btree ("funding_line_id","version");
--> statement-breakpoint
CREATE INDEX "reminder_watch_next" ON "reminder_watch" USING btree ("next_at");
--> statement-breakpoint
CREATE UNIQUE INDEX "review_sheets_of" ON "review_sheets" USING btree ("project_id","round","evaluator_id");
--> statement-breakpoint
CREATE INDEX "reviews_project" ON "reviews" USING btree ("project_id","round");
--> statement-breakpoint
CREATE UNIQUE INDEX "score_sheets_of" ON "score_sheets" USING btree ("project_id","round","member_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "users_login" ON "users" USING btree ("login");
--> statement-breakpoint
CREATE INDEX "webhook_events_pending" ON "webhook_events" USING btree ("webhook_id","instance_id","seq") WHERE status = 'pending';
--> statement-breakpoint
CREATE INDEX "webhooks_body" ON "webhooks" USING btree ("body_id");
--> statement-breakpoint
alter table acceptances add constraint acceptances_verdict_check
  check ("verdict" in ('passed', 'rework', 'failed'));
--> statement-breakpoint
alter table amendments add constraint amendments_kind_check
  check ("kind" in ('supplement', 'extension'));
--> statement-breakpoint
alter table amendments add constraint amendments_status_check
  check ("status" in ('proposed', 'agreed', 'rejected', 'withdrawn'));
--> statement-breakpoint
alter table bid_receipts add constraint bid_receipts_kind_check
  check ("kind" in ('submitted', 'withdrawn', 'final-offer'));
--> statement-breakpoint
alter table bids add constraint bids_status_check
  check ("status" in ('sealed', 'withdrawn', 'cover', 'opened', 'unopened', 'unqualified', 'nonconforming', 'invalid', 'valid'));
--> statement-breakpoint
alter table challenges add constraint challenges_matter_check
  check ("matter" in ('document', 'process', 'result'));
--> statement-breakpoint
alter table challenges add constraint challenges_status_check
  check ("status" in ('challenged', 'replied', 'complained', 'accepted', 'upheld', 'dismissed', 'withdrawn', 'lapsed'));
--> statement-breakpoint
alter table channel_preferences add constraint channel_preferences_channel_check
  check ("channel" in ('mail', 'wecom', 'dingtalk'));
--> statement-breakpoint
alter table contract_signatures add constraint contract_signatures_instrument_check
  check ("instrument" in ('contract', 'supplement', 'extension'));
--> statement-breakpoint
alter table contract_signatures add constraint contract_signatures_party_check
  check ("party" in ('buyer', 'supplier'));
--> statement-breakpoint
alter table contract_signatures add constraint contract_signatures_method_check
  check ("method" in ('online', 'electronic-seal', 'electronic-signature', 'paper'));
--> statement-breakpoint
alter table contracts add constraint contracts_status_check
  check ("status" in ('draft', 'signed', 'terminated', 'void'));
--> statement-breakpoint
alter table dead_letters add constraint dead_letters_resolution_check
  check ("resolution" in ('retried', 'discarded', 'recovered'));
--> statement-breakpoint
alter table deadlines add constraint deadlines_status_check
  check ("status" in ('armed', 'frozen', 'breached', 'met', 'fired', 'cancelled'));
--> statement-breakpoint
alter table deadlines add constraint deadlines_when_due_check
  check ("when_due" in ('fires', 'chases', 'window'));
--> statement-breakpoint
alter table deadlines add constraint deadlines_kind_check
  check ("kind" in ('statutory', 'internal'));
--> statement-breakpoint
alter table deliveries add constraint deliveries_result_check
  check ("result" in ('sending', 'delivered', 'failed', 'no-recipient'));
--> statement-breakpoint
alter table expert_ties add constraint expert_ties_kind_check
  check ("kind" in ('employment', 'director', 'shareholder', 'kinship', 'other'));
--> statement-breakpoint
alter table funding_entries add constraint funding_entries_kind_check
  check ("kind" in ('hold', 'release', 'commit', 'uncommit', 'pay'));
--> statement-breakpoint
alter table funding_lines add constraint funding_lines_kind_check
  check ("kind" in ('fiscal', 'union', 'mixed'));
--> statement-breakpoint
alter table import_rows add constraint import_rows_status_check
  check ("status" in ('new', 'changed', 'same', 'error'));
--> statement-breakpoint
alter table imports add constraint imports_format_check
  check ("format" in ('csv', 'xlsx'));
--> statement-breakpoint
alter table imports add constraint imports_status_check
  check ("status" in ('reading', 'ready', 'refused', 'applying', 'applied', 'cancelled'));
--> statement-breakpoint
alter table imports add constraint imports_mode_check
  check ("mode" in ('all-or-nothing', 'good-rows'));
--> statement-breakpoint
alter table instance_events add constraint instance_events_actor_kind_check
  check ("actor_kind" in ('person', 'key', 'system', 'hidden'));
--> statement-breakpoint
alter table instances add constraint instances_status_check
  check ("status" in ('active', 'done'));
--> statement-breakpoint
alter table messages add constraint messages_kind_check
  check ("kind" in ('reminder', 'escalation', 'digest', 'contact-duty', 'licence-expiry', 'annual-inspection'));
--> statement-breakpoint
alter table milestones add constraint milestones_status_check
  check ("status" in ('planned', 'reported', 'accepted', 'rejected'));
--> statement-breakpoint
alter table milestones add constraint milestones_fault_check
  check ("fault" in ('supplier', 'buyer', 'force-majeure', 'none'));
--> statement-breakpoint
alter table need_merges add constraint need_merges_act_check
  check ("act" in ('merge', 'separate'));
--> statement-breakpoint
alter table opening_approvals add constraint opening_approvals_opens_check
  check ("opens" in ('opening', 'after-technical-report', 'final-offers'));
--> statement-breakpoint
alter table organisations add constraint organisations_legal_form_check
  check ("legal_form" in ('social-group', 'non-enterprise', 'foundation', 'enterprise', 'public-institution', 'law-firm', 'grassroots'));
--> statement-breakpoint
alter table organisations add constraint organisations_legal_status_check
  check ("legal_status" in ('registered', 'grassroots'));
--> statement-breakpoint
alter table organisations add constraint organisations_status_check
  check ("status" in ('candidate', 'vetted', 'connected', 'demonstration', 'suspended', 'deregistered'));
--> statement-breakpoint
alter table organisations add constraint organisations_registration_level_check
  check ("registration_level" in ('national', 'province', 'city', 'county'));
--> statement-breakpoint
alter table panel_draws add constraint panel_draws_purpose_check
  check ("purpose" in ('panel', 'evaluators'));
--> statement-breakpoint
alter table panel_members add constraint panel_members_kind_check
  check ("kind" in ('expert', 'rep'));
--> statement-breakpoint
alter table panel_members add constraint panel_members_status_check
  check ("status" in ('serving', 'recused'));
--> statement-breakpoint
alter table payments add constraint payments_status_check
  check ("status" in ('requested', 'approved', 'paid', 'void'));
--> statement-breakpoint
alter table penalty_charges add constraint penalty_charges_status_check
  check ("status" in ('charged', 'waived'));
--> statement-breakpoint
alter table recalculations add constraint recalculations_status_check
  check ("status" in ('proposed', 'approved', 'applied', 'superseded'));
--> statement-breakpoint
alter table regime_reviews add constraint regime_reviews_basis_check
  check ("basis" in ('fiscal', 'union', 'mixed'));
--> statement-breakpoint
alter table reminder_marks add constraint reminder_marks_mark_check
  check ("mark" in ('first', 'second', 'due', 'overdue-1', 'overdue-2', 'overdue-3'));
--> statement-breakpoint
alter table reviews add constraint reviews_status_check
  check ("status" in ('open', 'scored', 'reviewed', 'returned', 'appealed', 'final'));
--> statement-breakpoint
alter table users add constraint users_language_check
  check ("language" in ('zh', 'en'));
--> statement-breakpoint
alter table webhook_events add constraint webhook_events_status_check
  check ("status" in ('pending', 'delivered', 'dead', 'dropped'));
--> statement-breakpoint
alter table webhooks add constraint webhooks_format_check
  check ("format" in ('json', 'wecom', 'dingtalk'));
--> statement-breakpoint
alter table webhooks add constraint webhooks_sends_check
  check ("sends" in ('events', 'messages'));
--> statement-breakpoint
alter table webhooks add constraint webhooks_language_check
  check ("language" in ('zh', 'en'));
--> statement-breakpoint
create trigger instance_events_append_only before update or delete on instance_events
  for each row execute function goufu_refuse_change();
--> statement-breakpoint
create trigger organisation_versions_append_only before update or delete on organisation_versions
  for each row execute function goufu_refuse_change();
--> statement-breakpoint
create trigger funding_entries_append_only before update or delete on funding_entries
  for each row execute function goufu_refuse_change();
--> statement-breakpoint
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
--> statement-breakpoint
create trigger deadlines_never_deleted before delete on deadlines
  for each row execute function goufu_refuse_change();

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
CREATE TABLE "job_reports" (
	"effect_id" text PRIMARY KEY NOT NULL,
	"job" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"findings" integer NOT NULL,
	"detail" jsonb NOT NULL
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
CREATE TABLE "feed_cursors" (
	"name" text PRIMARY KEY NOT NULL,
	"xid" "xid8" NOT NULL,
	"position" bigint NOT NULL
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
CREATE TABLE "notifications" (
	"id" uuid PRIMARY KEY NOT NULL,
	"message_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"role" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"read_at" timestamp with time zone
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
DROP INDEX "outbox_open";--> statement-breakpoint
ALTER TABLE "deadlines" ADD COLUMN "claimed_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "handed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "dead_at" timestamp with time zone;--> statement-breakpoint
CREATE UNIQUE INDEX "dead_letters_open" ON "dead_letters" USING btree ("effect_id") WHERE resolved_at is null;--> statement-breakpoint
CREATE INDEX "dead_letters_instance" ON "dead_letters" USING btree ("instance_id") WHERE resolved_at is null;--> statement-breakpoint
CREATE INDEX "job_reports_of" ON "job_reports" USING btree ("job","at");--> statement-breakpoint
CREATE UNIQUE INDEX "recalculations_effect" ON "recalculations" USING btree ("effect_id");--> statement-breakpoint
CREATE UNIQUE INDEX "messages_effect" ON "messages" USING btree ("effect_id");--> statement-breakpoint
CREATE UNIQUE INDEX "notifications_once" ON "notifications" USING btree ("message_id","user_id");--> statement-breakpoint
CREATE INDEX "notifications_user" ON "notifications" USING btree ("user_id","id");--> statement-breakpoint
CREATE INDEX "notifications_unread" ON "notifications" USING btree ("user_id") WHERE read_at is null;--> statement-breakpoint
CREATE INDEX "reminder_watch_next" ON "reminder_watch" USING btree ("next_at");--> statement-breakpoint
CREATE INDEX "webhook_events_pending" ON "webhook_events" USING btree ("webhook_id","instance_id","seq") WHERE status = 'pending';--> statement-breakpoint
CREATE INDEX "webhooks_body" ON "webhooks" USING btree ("body_id");--> statement-breakpoint
CREATE INDEX "deliveries_at" ON "deliveries" USING btree ("at");--> statement-breakpoint
CREATE INDEX "deliveries_case" ON "deliveries" USING btree ("instance_id","at");--> statement-breakpoint
CREATE INDEX "outbox_open" ON "outbox" USING btree ("created_at") WHERE done_at is null and dead_at is null;
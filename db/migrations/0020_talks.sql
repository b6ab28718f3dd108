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

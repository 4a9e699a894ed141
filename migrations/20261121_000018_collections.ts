import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_records_state_kind" AS ENUM('open', 'done');
  CREATE TYPE "public"."enum_records_priority" AS ENUM('low', 'medium', 'high', 'urgent');
  CREATE TYPE "public"."enum_record_types_rights_status" AS ENUM('pending', 'ready', 'failed');
  CREATE TABLE "records" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"number" varchar NOT NULL,
  	"type_id" uuid NOT NULL,
  	"title" varchar NOT NULL,
  	"state" varchar NOT NULL,
  	"state_kind" "enum_records_state_kind" NOT NULL,
  	"data" jsonb NOT NULL,
  	"owner_id" uuid NOT NULL,
  	"assignee_id" uuid,
  	"parent_id" uuid,
  	"priority" "enum_records_priority",
  	"due_at" timestamp(3) with time zone,
  	"tags" jsonb DEFAULT '[]'::jsonb NOT NULL,
  	"workflow_run_id" uuid,
  	"pending_to" varchar,
  	"pending_since" timestamp(3) with time zone,
  	"pending_by_id" uuid,
  	"resource_id" uuid NOT NULL,
  	"created_by_id" uuid,
  	"changed_by_id" uuid,
  	"rev" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "record_types" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"prefix" varchar NOT NULL,
  	"icon" varchar,
  	"description" varchar,
  	"enabled" boolean DEFAULT true,
  	"fields" jsonb DEFAULT '[]'::jsonb,
  	"field_rights" jsonb DEFAULT '{}'::jsonb,
  	"filterable" jsonb,
  	"states" jsonb DEFAULT '[]'::jsonb,
  	"transitions" jsonb DEFAULT '[]'::jsonb,
  	"resource_id" uuid,
  	"rights_status" "enum_record_types_rights_status" DEFAULT 'pending',
  	"defined_by_id" uuid,
  	"rev" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "directory_group_mappings" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"directory_group" varchar NOT NULL,
  	"group_id" uuid NOT NULL,
  	"rev" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "itsm_requests" ADD COLUMN "sla_warned_at" timestamp(3) with time zone;
  ALTER TABLE "itsm_requests" ADD COLUMN "sla_breached_at" timestamp(3) with time zone;
  ALTER TABLE "attachments" ADD COLUMN "comment_id" uuid;
  ALTER TABLE "attachments" ADD COLUMN "internal" boolean DEFAULT false;
  ALTER TABLE "attachments" ADD COLUMN "record_id" uuid;
  ALTER TABLE "business_calendars_holidays" ADD COLUMN "from_law" boolean DEFAULT false;
  ALTER TABLE "business_calendars" ADD COLUMN "country" varchar;
  ALTER TABLE "business_calendars" ADD COLUMN "state" varchar;
  ALTER TABLE "business_calendars" ADD COLUMN "holidays_through" numeric;
  ALTER TABLE "records" ADD CONSTRAINT "records_type_id_record_types_id_fk" FOREIGN KEY ("type_id") REFERENCES "public"."record_types"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "records" ADD CONSTRAINT "records_owner_id_employees_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."employees"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "records" ADD CONSTRAINT "records_assignee_id_employees_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."employees"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "records" ADD CONSTRAINT "records_parent_id_records_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."records"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "records" ADD CONSTRAINT "records_workflow_run_id_workflow_runs_id_fk" FOREIGN KEY ("workflow_run_id") REFERENCES "public"."workflow_runs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "records" ADD CONSTRAINT "records_pending_by_id_employees_id_fk" FOREIGN KEY ("pending_by_id") REFERENCES "public"."employees"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "records" ADD CONSTRAINT "records_resource_id_permission_resources_id_fk" FOREIGN KEY ("resource_id") REFERENCES "public"."permission_resources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "records" ADD CONSTRAINT "records_created_by_id_employees_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."employees"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "records" ADD CONSTRAINT "records_changed_by_id_employees_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."employees"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "record_types" ADD CONSTRAINT "record_types_resource_id_permission_resources_id_fk" FOREIGN KEY ("resource_id") REFERENCES "public"."permission_resources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "record_types" ADD CONSTRAINT "record_types_defined_by_id_employees_id_fk" FOREIGN KEY ("defined_by_id") REFERENCES "public"."employees"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "directory_group_mappings" ADD CONSTRAINT "directory_group_mappings_group_id_employee_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."employee_groups"("id") ON DELETE set null ON UPDATE no action;
  CREATE UNIQUE INDEX "records_number_idx" ON "records" USING btree ("number");
  CREATE INDEX "records_type_idx" ON "records" USING btree ("type_id");
  CREATE INDEX "records_owner_idx" ON "records" USING btree ("owner_id");
  CREATE INDEX "records_assignee_idx" ON "records" USING btree ("assignee_id");
  CREATE INDEX "records_parent_idx" ON "records" USING btree ("parent_id");
  CREATE INDEX "records_workflow_run_idx" ON "records" USING btree ("workflow_run_id");
  CREATE INDEX "records_pending_by_idx" ON "records" USING btree ("pending_by_id");
  CREATE INDEX "records_resource_idx" ON "records" USING btree ("resource_id");
  CREATE INDEX "records_created_by_idx" ON "records" USING btree ("created_by_id");
  CREATE INDEX "records_changed_by_idx" ON "records" USING btree ("changed_by_id");
  CREATE INDEX "records_updated_at_idx" ON "records" USING btree ("updated_at");
  CREATE INDEX "records_created_at_idx" ON "records" USING btree ("created_at");
  CREATE INDEX "records_deleted_at_idx" ON "records" USING btree ("deleted_at");
  CREATE UNIQUE INDEX "record_types_slug_idx" ON "record_types" USING btree ("slug");
  CREATE UNIQUE INDEX "record_types_prefix_idx" ON "record_types" USING btree ("prefix");
  CREATE INDEX "record_types_resource_idx" ON "record_types" USING btree ("resource_id");
  CREATE INDEX "record_types_defined_by_idx" ON "record_types" USING btree ("defined_by_id");
  CREATE INDEX "record_types_updated_at_idx" ON "record_types" USING btree ("updated_at");
  CREATE INDEX "record_types_created_at_idx" ON "record_types" USING btree ("created_at");
  CREATE INDEX "directory_group_mappings_group_idx" ON "directory_group_mappings" USING btree ("group_id");
  CREATE INDEX "directory_group_mappings_updated_at_idx" ON "directory_group_mappings" USING btree ("updated_at");
  CREATE INDEX "directory_group_mappings_created_at_idx" ON "directory_group_mappings" USING btree ("created_at");
  CREATE UNIQUE INDEX "directoryGroup_group_idx" ON "directory_group_mappings" USING btree ("directory_group","group_id");
  ALTER TABLE "attachments" ADD CONSTRAINT "attachments_comment_id_itsm_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."itsm_comments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "attachments" ADD CONSTRAINT "attachments_record_id_records_id_fk" FOREIGN KEY ("record_id") REFERENCES "public"."records"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "attachments_comment_idx" ON "attachments" USING btree ("comment_id");
  CREATE INDEX "attachments_record_idx" ON "attachments" USING btree ("record_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "records" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "record_types" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "directory_group_mappings" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "records" CASCADE;
  DROP TABLE "record_types" CASCADE;
  DROP TABLE "directory_group_mappings" CASCADE;
  ALTER TABLE "attachments" DROP CONSTRAINT "attachments_comment_id_itsm_comments_id_fk";
  
  ALTER TABLE "attachments" DROP CONSTRAINT "attachments_record_id_records_id_fk";
  
  DROP INDEX "attachments_comment_idx";
  DROP INDEX "attachments_record_idx";
  ALTER TABLE "itsm_requests" DROP COLUMN "sla_warned_at";
  ALTER TABLE "itsm_requests" DROP COLUMN "sla_breached_at";
  ALTER TABLE "attachments" DROP COLUMN "comment_id";
  ALTER TABLE "attachments" DROP COLUMN "internal";
  ALTER TABLE "attachments" DROP COLUMN "record_id";
  ALTER TABLE "business_calendars_holidays" DROP COLUMN "from_law";
  ALTER TABLE "business_calendars" DROP COLUMN "country";
  ALTER TABLE "business_calendars" DROP COLUMN "state";
  ALTER TABLE "business_calendars" DROP COLUMN "holidays_through";
  DROP TYPE "public"."enum_records_state_kind";
  DROP TYPE "public"."enum_records_priority";
  DROP TYPE "public"."enum_record_types_rights_status";`)
}

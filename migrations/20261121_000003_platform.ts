import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_access_reviews_status" AS ENUM('draft', 'running', 'closed');
  CREATE TYPE "public"."enum_access_reviews_reviewers" AS ENUM('lineManager', 'named', 'resourceOwner');
  CREATE TYPE "public"."enum_access_reviews_on_undecided" AS ENUM('revoke', 'keep');
  CREATE TYPE "public"."enum_access_review_items_decision" AS ENUM('keep', 'revoke', 'gone');
  CREATE TYPE "public"."enum_notifications_mail" AS ENUM('none', 'waiting', 'sent', 'quiet', 'refused');
  CREATE TYPE "public"."enum_notification_preferences_channel" AS ENUM('inApp', 'email');
  CREATE TYPE "public"."enum_notification_preferences_digest" AS ENUM('off', 'daily', 'weekly');
  CREATE TYPE "public"."enum_imports_status" AS ENUM('uploaded', 'checking', 'checked', 'running', 'done', 'failed', 'undoing', 'undone');
  CREATE TABLE "inventory_replacements" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"item_id" uuid,
  	"item_identifier" varchar NOT NULL,
  	"type_id" uuid,
  	"employee_id" uuid NOT NULL,
  	"request_id" uuid,
  	"reason" varchar NOT NULL,
  	"since" timestamp(3) with time zone NOT NULL,
  	"new_item_id" uuid,
  	"served_at" timestamp(3) with time zone,
  	"cancelled_at" timestamp(3) with time zone,
  	"resource_id" uuid,
  	"rev" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "break_glass_rules" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"role_id" uuid NOT NULL,
  	"max_minutes" numeric DEFAULT 240 NOT NULL,
  	"enabled" boolean DEFAULT true,
  	"rev" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "break_glass_rules_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"employee_roles_id" uuid,
  	"employee_groups_id" uuid
  );
  
  CREATE TABLE "elevations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"employee_id" uuid NOT NULL,
  	"employee_name" varchar NOT NULL,
  	"rule_id" uuid,
  	"rule_name" varchar NOT NULL,
  	"role_id" uuid,
  	"role_name" varchar NOT NULL,
  	"reason" varchar NOT NULL,
  	"starts_at" timestamp(3) with time zone NOT NULL,
  	"ends_at" timestamp(3) with time zone NOT NULL,
  	"ended_at" timestamp(3) with time zone,
  	"ended_by_id" uuid,
  	"review_due_at" timestamp(3) with time zone,
  	"reviewed_by_id" uuid,
  	"reviewed_at" timestamp(3) with time zone,
  	"review_note" varchar,
  	"rev" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "access_reviews" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"status" "enum_access_reviews_status" DEFAULT 'draft' NOT NULL,
  	"reviewers" "enum_access_reviews_reviewers" DEFAULT 'lineManager' NOT NULL,
  	"owner_role_id" uuid,
  	"due_at" timestamp(3) with time zone NOT NULL,
  	"on_undecided" "enum_access_reviews_on_undecided" DEFAULT 'revoke' NOT NULL,
  	"starts_at" timestamp(3) with time zone,
  	"started_by_id" uuid,
  	"closed_at" timestamp(3) with time zone,
  	"rev" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "access_reviews_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"departments_id" uuid,
  	"permission_resources_id" uuid,
  	"employee_roles_id" uuid,
  	"employee_groups_id" uuid,
  	"employees_id" uuid
  );
  
  CREATE TABLE "access_review_items" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"review_id" uuid NOT NULL,
  	"employee_id" uuid NOT NULL,
  	"kind" varchar NOT NULL,
  	"source_id" varchar NOT NULL,
  	"label" varchar NOT NULL,
  	"rights" jsonb,
  	"valid_until" timestamp(3) with time zone,
  	"reviewer_id" uuid,
  	"decision" "enum_access_review_items_decision",
  	"by_rule" boolean DEFAULT false,
  	"reason" varchar,
  	"decided_at" timestamp(3) with time zone,
  	"decided_by_id" uuid,
  	"rev" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "notifications" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"employee_id" uuid NOT NULL,
  	"event" varchar NOT NULL,
  	"subject_type" varchar NOT NULL,
  	"subject_id" varchar NOT NULL,
  	"title" varchar NOT NULL,
  	"body" varchar,
  	"link" varchar,
  	"at" timestamp(3) with time zone NOT NULL,
  	"read_at" timestamp(3) with time zone,
  	"in_app" boolean DEFAULT true,
  	"topic" varchar,
  	"settled" boolean DEFAULT false,
  	"key" varchar NOT NULL,
  	"mail" "enum_notifications_mail" DEFAULT 'none' NOT NULL,
  	"mail_gathered" boolean DEFAULT false,
  	"mail_due_at" timestamp(3) with time zone,
  	"mailed_at" timestamp(3) with time zone,
  	"rev" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "notification_preferences" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"employee_id" uuid NOT NULL,
  	"event" varchar NOT NULL,
  	"channel" "enum_notification_preferences_channel" NOT NULL,
  	"enabled" boolean DEFAULT true,
  	"digest" "enum_notification_preferences_digest" DEFAULT 'off' NOT NULL,
  	"rev" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "imports" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"kind" varchar NOT NULL,
  	"file_name" varchar NOT NULL,
  	"status" "enum_imports_status" DEFAULT 'uploaded' NOT NULL,
  	"encoding" varchar,
  	"delimiter" varchar,
  	"columns" jsonb,
  	"mapping" jsonb,
  	"options" jsonb,
  	"rows" numeric DEFAULT 0,
  	"empty_rows" numeric DEFAULT 0,
  	"created" numeric,
  	"updated" numeric,
  	"unchanged" numeric,
  	"ended" numeric,
  	"failed" numeric,
  	"warnings" jsonb,
  	"reason" varchar,
  	"undoable" boolean DEFAULT false,
  	"started_by_id" uuid NOT NULL,
  	"acted_by_id" uuid,
  	"checked_at" timestamp(3) with time zone,
  	"finished_at" timestamp(3) with time zone,
  	"upload" varchar NOT NULL,
  	"rev" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  DROP INDEX "audit_events_at_idx";
  DROP INDEX "audit_events_actor_idx";
  DROP INDEX "audit_events_action_idx";
  ALTER TABLE "inventory_items" ALTER COLUMN "status" DROP NOT NULL;
  ALTER TABLE "inventory_items" ADD COLUMN "acquired_on" timestamp(3) with time zone;
  ALTER TABLE "inventory_items" ADD COLUMN "handed_over_at" timestamp(3) with time zone;
  ALTER TABLE "inventory_items" ADD COLUMN "handed_over_by_id" uuid;
  ALTER TABLE "inventory_items" ADD COLUMN "received_at" timestamp(3) with time zone;
  ALTER TABLE "inventory_items" ADD COLUMN "return_announced_at" timestamp(3) with time zone;
  ALTER TABLE "inventory_items" ADD COLUMN "return_reason" varchar;
  ALTER TABLE "inventory_items" ADD COLUMN "return_problem" boolean DEFAULT false;
  ALTER TABLE "role_assignments" ADD COLUMN "elevation_id" uuid;
  ALTER TABLE "audit_events" ADD COLUMN "erased_at" timestamp(3) with time zone;
  ALTER TABLE "inventory_replacements" ADD CONSTRAINT "inventory_replacements_item_id_inventory_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."inventory_items"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inventory_replacements" ADD CONSTRAINT "inventory_replacements_type_id_inventory_types_id_fk" FOREIGN KEY ("type_id") REFERENCES "public"."inventory_types"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inventory_replacements" ADD CONSTRAINT "inventory_replacements_employee_id_employees_id_fk" FOREIGN KEY ("employee_id") REFERENCES "public"."employees"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inventory_replacements" ADD CONSTRAINT "inventory_replacements_request_id_itsm_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."itsm_requests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inventory_replacements" ADD CONSTRAINT "inventory_replacements_new_item_id_inventory_items_id_fk" FOREIGN KEY ("new_item_id") REFERENCES "public"."inventory_items"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inventory_replacements" ADD CONSTRAINT "inventory_replacements_resource_id_permission_resources_id_fk" FOREIGN KEY ("resource_id") REFERENCES "public"."permission_resources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "break_glass_rules" ADD CONSTRAINT "break_glass_rules_role_id_employee_roles_id_fk" FOREIGN KEY ("role_id") REFERENCES "public"."employee_roles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "break_glass_rules_rels" ADD CONSTRAINT "break_glass_rules_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."break_glass_rules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "break_glass_rules_rels" ADD CONSTRAINT "break_glass_rules_rels_employee_roles_fk" FOREIGN KEY ("employee_roles_id") REFERENCES "public"."employee_roles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "break_glass_rules_rels" ADD CONSTRAINT "break_glass_rules_rels_employee_groups_fk" FOREIGN KEY ("employee_groups_id") REFERENCES "public"."employee_groups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "elevations" ADD CONSTRAINT "elevations_employee_id_employees_id_fk" FOREIGN KEY ("employee_id") REFERENCES "public"."employees"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "elevations" ADD CONSTRAINT "elevations_rule_id_break_glass_rules_id_fk" FOREIGN KEY ("rule_id") REFERENCES "public"."break_glass_rules"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "elevations" ADD CONSTRAINT "elevations_role_id_employee_roles_id_fk" FOREIGN KEY ("role_id") REFERENCES "public"."employee_roles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "elevations" ADD CONSTRAINT "elevations_ended_by_id_employees_id_fk" FOREIGN KEY ("ended_by_id") REFERENCES "public"."employees"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "elevations" ADD CONSTRAINT "elevations_reviewed_by_id_employees_id_fk" FOREIGN KEY ("reviewed_by_id") REFERENCES "public"."employees"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "access_reviews" ADD CONSTRAINT "access_reviews_owner_role_id_employee_roles_id_fk" FOREIGN KEY ("owner_role_id") REFERENCES "public"."employee_roles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "access_reviews" ADD CONSTRAINT "access_reviews_started_by_id_employees_id_fk" FOREIGN KEY ("started_by_id") REFERENCES "public"."employees"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "access_reviews_rels" ADD CONSTRAINT "access_reviews_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."access_reviews"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "access_reviews_rels" ADD CONSTRAINT "access_reviews_rels_departments_fk" FOREIGN KEY ("departments_id") REFERENCES "public"."departments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "access_reviews_rels" ADD CONSTRAINT "access_reviews_rels_permission_resources_fk" FOREIGN KEY ("permission_resources_id") REFERENCES "public"."permission_resources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "access_reviews_rels" ADD CONSTRAINT "access_reviews_rels_employee_roles_fk" FOREIGN KEY ("employee_roles_id") REFERENCES "public"."employee_roles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "access_reviews_rels" ADD CONSTRAINT "access_reviews_rels_employee_groups_fk" FOREIGN KEY ("employee_groups_id") REFERENCES "public"."employee_groups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "access_reviews_rels" ADD CONSTRAINT "access_reviews_rels_employees_fk" FOREIGN KEY ("employees_id") REFERENCES "public"."employees"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "access_review_items" ADD CONSTRAINT "access_review_items_review_id_access_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."access_reviews"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "access_review_items" ADD CONSTRAINT "access_review_items_employee_id_employees_id_fk" FOREIGN KEY ("employee_id") REFERENCES "public"."employees"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "access_review_items" ADD CONSTRAINT "access_review_items_reviewer_id_employees_id_fk" FOREIGN KEY ("reviewer_id") REFERENCES "public"."employees"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "access_review_items" ADD CONSTRAINT "access_review_items_decided_by_id_employees_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."employees"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "notifications" ADD CONSTRAINT "notifications_employee_id_employees_id_fk" FOREIGN KEY ("employee_id") REFERENCES "public"."employees"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "notification_preferences" ADD CONSTRAINT "notification_preferences_employee_id_employees_id_fk" FOREIGN KEY ("employee_id") REFERENCES "public"."employees"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "imports" ADD CONSTRAINT "imports_started_by_id_employees_id_fk" FOREIGN KEY ("started_by_id") REFERENCES "public"."employees"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "imports" ADD CONSTRAINT "imports_acted_by_id_employees_id_fk" FOREIGN KEY ("acted_by_id") REFERENCES "public"."employees"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "inventory_replacements_item_idx" ON "inventory_replacements" USING btree ("item_id");
  CREATE INDEX "inventory_replacements_type_idx" ON "inventory_replacements" USING btree ("type_id");
  CREATE INDEX "inventory_replacements_employee_idx" ON "inventory_replacements" USING btree ("employee_id");
  CREATE INDEX "inventory_replacements_request_idx" ON "inventory_replacements" USING btree ("request_id");
  CREATE INDEX "inventory_replacements_new_item_idx" ON "inventory_replacements" USING btree ("new_item_id");
  CREATE INDEX "inventory_replacements_resource_idx" ON "inventory_replacements" USING btree ("resource_id");
  CREATE INDEX "inventory_replacements_updated_at_idx" ON "inventory_replacements" USING btree ("updated_at");
  CREATE INDEX "inventory_replacements_created_at_idx" ON "inventory_replacements" USING btree ("created_at");
  CREATE INDEX "break_glass_rules_role_idx" ON "break_glass_rules" USING btree ("role_id");
  CREATE INDEX "break_glass_rules_updated_at_idx" ON "break_glass_rules" USING btree ("updated_at");
  CREATE INDEX "break_glass_rules_created_at_idx" ON "break_glass_rules" USING btree ("created_at");
  CREATE INDEX "break_glass_rules_rels_order_idx" ON "break_glass_rules_rels" USING btree ("order");
  CREATE INDEX "break_glass_rules_rels_parent_idx" ON "break_glass_rules_rels" USING btree ("parent_id");
  CREATE INDEX "break_glass_rules_rels_path_idx" ON "break_glass_rules_rels" USING btree ("path");
  CREATE INDEX "break_glass_rules_rels_employee_roles_id_idx" ON "break_glass_rules_rels" USING btree ("employee_roles_id");
  CREATE INDEX "break_glass_rules_rels_employee_groups_id_idx" ON "break_glass_rules_rels" USING btree ("employee_groups_id");
  CREATE INDEX "elevations_employee_idx" ON "elevations" USING btree ("employee_id");
  CREATE INDEX "elevations_rule_idx" ON "elevations" USING btree ("rule_id");
  CREATE INDEX "elevations_role_idx" ON "elevations" USING btree ("role_id");
  CREATE INDEX "elevations_ended_by_idx" ON "elevations" USING btree ("ended_by_id");
  CREATE INDEX "elevations_reviewed_by_idx" ON "elevations" USING btree ("reviewed_by_id");
  CREATE INDEX "elevations_updated_at_idx" ON "elevations" USING btree ("updated_at");
  CREATE INDEX "elevations_created_at_idx" ON "elevations" USING btree ("created_at");
  CREATE INDEX "access_reviews_owner_role_idx" ON "access_reviews" USING btree ("owner_role_id");
  CREATE INDEX "access_reviews_started_by_idx" ON "access_reviews" USING btree ("started_by_id");
  CREATE INDEX "access_reviews_updated_at_idx" ON "access_reviews" USING btree ("updated_at");
  CREATE INDEX "access_reviews_created_at_idx" ON "access_reviews" USING btree ("created_at");
  CREATE INDEX "access_reviews_rels_order_idx" ON "access_reviews_rels" USING btree ("order");
  CREATE INDEX "access_reviews_rels_parent_idx" ON "access_reviews_rels" USING btree ("parent_id");
  CREATE INDEX "access_reviews_rels_path_idx" ON "access_reviews_rels" USING btree ("path");
  CREATE INDEX "access_reviews_rels_departments_id_idx" ON "access_reviews_rels" USING btree ("departments_id");
  CREATE INDEX "access_reviews_rels_permission_resources_id_idx" ON "access_reviews_rels" USING btree ("permission_resources_id");
  CREATE INDEX "access_reviews_rels_employee_roles_id_idx" ON "access_reviews_rels" USING btree ("employee_roles_id");
  CREATE INDEX "access_reviews_rels_employee_groups_id_idx" ON "access_reviews_rels" USING btree ("employee_groups_id");
  CREATE INDEX "access_reviews_rels_employees_id_idx" ON "access_reviews_rels" USING btree ("employees_id");
  CREATE INDEX "access_review_items_review_idx" ON "access_review_items" USING btree ("review_id");
  CREATE INDEX "access_review_items_employee_idx" ON "access_review_items" USING btree ("employee_id");
  CREATE INDEX "access_review_items_reviewer_idx" ON "access_review_items" USING btree ("reviewer_id");
  CREATE INDEX "access_review_items_decided_by_idx" ON "access_review_items" USING btree ("decided_by_id");
  CREATE INDEX "access_review_items_updated_at_idx" ON "access_review_items" USING btree ("updated_at");
  CREATE INDEX "access_review_items_created_at_idx" ON "access_review_items" USING btree ("created_at");
  CREATE UNIQUE INDEX "review_kind_sourceId_idx" ON "access_review_items" USING btree ("review_id","kind","source_id");
  CREATE INDEX "notifications_employee_idx" ON "notifications" USING btree ("employee_id");
  CREATE INDEX "notifications_updated_at_idx" ON "notifications" USING btree ("updated_at");
  CREATE INDEX "notifications_created_at_idx" ON "notifications" USING btree ("created_at");
  CREATE UNIQUE INDEX "employee_key_idx" ON "notifications" USING btree ("employee_id","key");
  CREATE INDEX "notification_preferences_employee_idx" ON "notification_preferences" USING btree ("employee_id");
  CREATE INDEX "notification_preferences_updated_at_idx" ON "notification_preferences" USING btree ("updated_at");
  CREATE INDEX "notification_preferences_created_at_idx" ON "notification_preferences" USING btree ("created_at");
  CREATE UNIQUE INDEX "employee_event_channel_idx" ON "notification_preferences" USING btree ("employee_id","event","channel");
  CREATE INDEX "imports_kind_idx" ON "imports" USING btree ("kind");
  CREATE INDEX "imports_started_by_idx" ON "imports" USING btree ("started_by_id");
  CREATE INDEX "imports_acted_by_idx" ON "imports" USING btree ("acted_by_id");
  CREATE INDEX "imports_upload_idx" ON "imports" USING btree ("upload");
  CREATE INDEX "imports_updated_at_idx" ON "imports" USING btree ("updated_at");
  CREATE INDEX "imports_created_at_idx" ON "imports" USING btree ("created_at");
  ALTER TABLE "inventory_items" ADD CONSTRAINT "inventory_items_handed_over_by_id_employees_id_fk" FOREIGN KEY ("handed_over_by_id") REFERENCES "public"."employees"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "role_assignments" ADD CONSTRAINT "role_assignments_elevation_id_elevations_id_fk" FOREIGN KEY ("elevation_id") REFERENCES "public"."elevations"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "inventory_items_acquired_on_idx" ON "inventory_items" USING btree ("acquired_on");
  CREATE INDEX "inventory_items_handed_over_by_idx" ON "inventory_items" USING btree ("handed_over_by_id");
  CREATE INDEX "role_assignments_elevation_idx" ON "role_assignments" USING btree ("elevation_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "inventory_replacements" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "break_glass_rules" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "break_glass_rules_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "elevations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "access_reviews" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "access_reviews_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "access_review_items" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "notifications" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "notification_preferences" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "imports" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "inventory_replacements" CASCADE;
  DROP TABLE "break_glass_rules" CASCADE;
  DROP TABLE "break_glass_rules_rels" CASCADE;
  DROP TABLE "elevations" CASCADE;
  DROP TABLE "access_reviews" CASCADE;
  DROP TABLE "access_reviews_rels" CASCADE;
  DROP TABLE "access_review_items" CASCADE;
  DROP TABLE "notifications" CASCADE;
  DROP TABLE "notification_preferences" CASCADE;
  DROP TABLE "imports" CASCADE;
  ALTER TABLE "inventory_items" DROP CONSTRAINT "inventory_items_handed_over_by_id_employees_id_fk";
  
  ALTER TABLE "role_assignments" DROP CONSTRAINT "role_assignments_elevation_id_elevations_id_fk";
  
  DROP INDEX "inventory_items_acquired_on_idx";
  DROP INDEX "inventory_items_handed_over_by_idx";
  DROP INDEX "role_assignments_elevation_idx";
  ALTER TABLE "inventory_items" ALTER COLUMN "status" SET NOT NULL;
  CREATE INDEX "audit_events_at_idx" ON "audit_events" USING btree ("at");
  CREATE INDEX "audit_events_actor_idx" ON "audit_events" USING btree ("actor");
  CREATE INDEX "audit_events_action_idx" ON "audit_events" USING btree ("action");
  ALTER TABLE "inventory_items" DROP COLUMN "acquired_on";
  ALTER TABLE "inventory_items" DROP COLUMN "handed_over_at";
  ALTER TABLE "inventory_items" DROP COLUMN "handed_over_by_id";
  ALTER TABLE "inventory_items" DROP COLUMN "received_at";
  ALTER TABLE "inventory_items" DROP COLUMN "return_announced_at";
  ALTER TABLE "inventory_items" DROP COLUMN "return_reason";
  ALTER TABLE "inventory_items" DROP COLUMN "return_problem";
  ALTER TABLE "role_assignments" DROP COLUMN "elevation_id";
  ALTER TABLE "audit_events" DROP COLUMN "erased_at";
  DROP TYPE "public"."enum_access_reviews_status";
  DROP TYPE "public"."enum_access_reviews_reviewers";
  DROP TYPE "public"."enum_access_reviews_on_undecided";
  DROP TYPE "public"."enum_access_review_items_decision";
  DROP TYPE "public"."enum_notifications_mail";
  DROP TYPE "public"."enum_notification_preferences_channel";
  DROP TYPE "public"."enum_notification_preferences_digest";
  DROP TYPE "public"."enum_imports_status";`)
}

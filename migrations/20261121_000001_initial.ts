import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_itsm_requests_status" AS ENUM('pending_approval', 'approved', 'rejected', 'returned', 'pending_fulfillment', 'fulfilled', 'cancelled');
  CREATE TYPE "public"."enum_itsm_requests_priority" AS ENUM('low', 'medium', 'high', 'urgent');
  CREATE TYPE "public"."enum_itsm_forms_form_type" AS ENUM('itsm', 'equipment');
  CREATE TYPE "public"."enum_itsm_forms_sla_time_unit" AS ENUM('hours', 'days');
  CREATE TYPE "public"."enum_itsm_forms_rights_status" AS ENUM('pending', 'ready', 'failed');
  CREATE TYPE "public"."enum_itsm_categories_rights_status" AS ENUM('pending', 'ready', 'failed');
  CREATE TYPE "public"."enum_inventory_items_status" AS ENUM('available', 'occupied', 'under_review', 'under_repair', 'reserved', 'retired');
  CREATE TYPE "public"."enum_inventory_types_validation_rules_format" AS ENUM('uppercase', 'lowercase');
  CREATE TYPE "public"."enum_inventory_types_rights_status" AS ENUM('pending', 'ready', 'failed');
  CREATE TYPE "public"."enum_employees_status" AS ENUM('active', 'suspended', 'left');
  CREATE TYPE "public"."enum_employee_roles_status" AS ENUM('active', 'inactive');
  CREATE TYPE "public"."enum_permissions_action" AS ENUM('create', 'read', 'update', 'delete', 'manage', 'approve', 'fulfill', 'delegate', 'reviewer', 'maintainer', 'admin');
  CREATE TYPE "public"."enum_permissions_category" AS ENUM('system', 'users', 'content', 'itsm', 'inventory', 'records', 'reports', 'settings');
  CREATE TYPE "public"."enum_permissions_level" AS ENUM('basic', 'standard', 'advanced', 'admin', 'super');
  CREATE TYPE "public"."enum_permissions_status" AS ENUM('active', 'inactive', 'deprecated');
  CREATE TYPE "public"."enum_workflow_steps_status" AS ENUM('open', 'approved', 'rejected', 'returned', 'fulfilled', 'withdrawn', 'skipped');
  CREATE TYPE "public"."enum_business_calendars_hours_day" AS ENUM('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun');
  CREATE TYPE "public"."enum_audit_events_via" AS ENUM('admin', 'portal', 'rest', 'job', 'email', 'cli');
  CREATE TABLE "itsm_requests" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"number" varchar NOT NULL,
  	"form_id" uuid NOT NULL,
  	"form_version_id" uuid NOT NULL,
  	"category_id" uuid NOT NULL,
  	"resource_id" uuid NOT NULL,
  	"requester_id" uuid NOT NULL,
  	"requested_for_id" uuid NOT NULL,
  	"status" "enum_itsm_requests_status" NOT NULL,
  	"priority" "enum_itsm_requests_priority" DEFAULT 'medium' NOT NULL,
  	"data" jsonb NOT NULL,
  	"sla_due_at" timestamp(3) with time zone,
  	"sla_breached" boolean DEFAULT false,
  	"sla_paused_at" timestamp(3) with time zone,
  	"sla_pauses" jsonb,
  	"completed_at" timestamp(3) with time zone,
  	"assigned_inventory_id" uuid,
  	"inventory_type_id" uuid,
  	"inventory_waiting_since" timestamp(3) with time zone,
  	"rev" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "itsm_forms" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"description" varchar,
  	"category_id" uuid NOT NULL,
  	"icon" varchar,
  	"fields" jsonb DEFAULT '[]'::jsonb,
  	"workflow_builder" jsonb,
  	"enabled" boolean DEFAULT true,
  	"removed" boolean DEFAULT false,
  	"form_type" "enum_itsm_forms_form_type" DEFAULT 'itsm',
  	"sla_time_enabled" boolean DEFAULT false,
  	"sla_time_duration" numeric,
  	"sla_time_unit" "enum_itsm_forms_sla_time_unit" DEFAULT 'days',
  	"calendar_id" uuid,
  	"published_version" numeric,
  	"resource_id" uuid,
  	"rights_status" "enum_itsm_forms_rights_status" DEFAULT 'pending',
  	"published_id" uuid,
  	"inventory_type_id" uuid,
  	"rev" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "itsm_forms_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"employee_groups_id" uuid,
  	"departments_id" uuid
  );
  
  CREATE TABLE "itsm_categories" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"description" varchar,
  	"icon" varchar,
  	"enabled" boolean DEFAULT true,
  	"resource_id" uuid,
  	"rights_status" "enum_itsm_categories_rights_status" DEFAULT 'pending',
  	"rev" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "itsm_form_versions" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"form_id" uuid NOT NULL,
  	"resource_id" uuid NOT NULL,
  	"version" numeric NOT NULL,
  	"title" varchar NOT NULL,
  	"fields" jsonb NOT NULL,
  	"workflow" jsonb NOT NULL,
  	"sla_time" jsonb,
  	"calendar" jsonb,
  	"published_by_id" uuid,
  	"rev" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "itsm_comments" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"request_id" uuid NOT NULL,
  	"author_id" uuid NOT NULL,
  	"body" varchar NOT NULL,
  	"internal" boolean DEFAULT false,
  	"rev" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "attachments" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"original_name" varchar,
  	"owner_id" uuid,
  	"request_id" uuid,
  	"resource_id" uuid,
  	"rev" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric
  );
  
  CREATE TABLE "inventory_items" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"type_id" uuid NOT NULL,
  	"identifier" varchar NOT NULL,
  	"status" "enum_inventory_items_status" DEFAULT 'available' NOT NULL,
  	"assigned_to_id" uuid,
  	"assigned_request_id" uuid,
  	"blueprint_id" uuid,
  	"metadata" jsonb,
  	"comments" jsonb DEFAULT '[]'::jsonb,
  	"notes" varchar,
  	"resource_id" uuid,
  	"rev" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "inventory_types" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"identifier_label" varchar DEFAULT 'Identifier',
  	"description" varchar,
  	"validation_rules_pattern" varchar,
  	"validation_rules_min_length" numeric,
  	"validation_rules_max_length" numeric,
  	"validation_rules_format" "enum_inventory_types_validation_rules_format",
  	"blueprint_template_id" uuid,
  	"fields" jsonb DEFAULT '[]'::jsonb,
  	"resource_id" uuid,
  	"rights_status" "enum_inventory_types_rights_status" DEFAULT 'pending',
  	"rev" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "inventory_history" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"item_id" uuid NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"from" varchar NOT NULL,
  	"to" varchar NOT NULL,
  	"actor_id" uuid,
  	"actor_name" varchar NOT NULL,
  	"reason" varchar,
  	"snapshot" jsonb NOT NULL,
  	"resource_id" uuid,
  	"rev" numeric
  );
  
  CREATE TABLE "media" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"alt" varchar,
  	"rev" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric
  );
  
  CREATE TABLE "employees_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "employees" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"employee_number" varchar,
  	"job_title" varchar,
  	"department_id" uuid,
  	"line_manager_id" uuid,
  	"timezone" varchar DEFAULT 'Europe/Berlin',
  	"locale" varchar DEFAULT 'en',
  	"status" "enum_employees_status" DEFAULT 'active' NOT NULL,
  	"external_id" varchar,
  	"rev" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "departments" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"parent_id" uuid,
  	"head_id" uuid,
  	"rev" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "employee_roles" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"inherits_from_id" uuid,
  	"level" numeric DEFAULT 10 NOT NULL,
  	"is_system" boolean DEFAULT false,
  	"is_superadmin" boolean DEFAULT false,
  	"status" "enum_employee_roles_status" DEFAULT 'active' NOT NULL,
  	"generated_for" varchar,
  	"rev" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "employee_roles_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"permissions_id" uuid
  );
  
  CREATE TABLE "employee_groups" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"parent_group_id" uuid,
  	"rev" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "employee_groups_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"employee_roles_id" uuid,
  	"permissions_id" uuid
  );
  
  CREATE TABLE "role_assignments" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"employee_id" uuid NOT NULL,
  	"role_id" uuid NOT NULL,
  	"valid_from" timestamp(3) with time zone,
  	"valid_until" timestamp(3) with time zone,
  	"reason" varchar,
  	"granted_by_id" uuid,
  	"rev" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "group_memberships" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"employee_id" uuid NOT NULL,
  	"group_id" uuid NOT NULL,
  	"valid_from" timestamp(3) with time zone,
  	"valid_until" timestamp(3) with time zone,
  	"reason" varchar,
  	"granted_by_id" uuid,
  	"rev" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "permission_grants" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"employee_id" uuid NOT NULL,
  	"permission_id" uuid NOT NULL,
  	"valid_from" timestamp(3) with time zone,
  	"valid_until" timestamp(3) with time zone,
  	"reason" varchar,
  	"granted_by_id" uuid,
  	"rev" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "permission_resources" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"parent_id" uuid,
  	"description" varchar,
  	"generated_for" varchar,
  	"retired" boolean DEFAULT false,
  	"rev" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "permissions" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"resource_id" uuid NOT NULL,
  	"action" "enum_permissions_action" NOT NULL,
  	"category" "enum_permissions_category" DEFAULT 'content',
  	"level" "enum_permissions_level" DEFAULT 'standard',
  	"is_system" boolean DEFAULT false,
  	"status" "enum_permissions_status" DEFAULT 'active' NOT NULL,
  	"generated_for" varchar,
  	"rev" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "separation_rules" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"role_a_id" uuid NOT NULL,
  	"role_b_id" uuid NOT NULL,
  	"reason" varchar NOT NULL,
  	"rev" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "delegations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"from_id" uuid NOT NULL,
  	"to_id" uuid NOT NULL,
  	"starts_at" timestamp(3) with time zone NOT NULL,
  	"ends_at" timestamp(3) with time zone NOT NULL,
  	"created_by_id" uuid,
  	"rev" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "delegations_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "workflow_runs" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"subject_kind" varchar NOT NULL,
  	"subject_id" varchar NOT NULL,
  	"definition" jsonb NOT NULL,
  	"state" jsonb NOT NULL,
  	"status" varchar NOT NULL,
  	"round" numeric DEFAULT 1 NOT NULL,
  	"rev" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "workflow_steps" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"run_id" uuid NOT NULL,
  	"node_id" varchar NOT NULL,
  	"type" varchar NOT NULL,
  	"label" varchar NOT NULL,
  	"round" numeric NOT NULL,
  	"status" "enum_workflow_steps_status" NOT NULL,
  	"since" timestamp(3) with time zone NOT NULL,
  	"due_at" timestamp(3) with time zone,
  	"closed_at" timestamp(3) with time zone,
  	"fallback" jsonb,
  	"added" jsonb,
  	"removed" jsonb,
  	"closed_by" varchar,
  	"understaffed" boolean DEFAULT false,
  	"rev" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "workflow_step_candidates" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"step_id" uuid NOT NULL,
  	"employee_id" uuid NOT NULL,
  	"seat_id" uuid NOT NULL,
  	"subject_id" varchar NOT NULL,
  	"why" varchar NOT NULL,
  	"open" boolean DEFAULT true,
  	"rev" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "workflow_decisions" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"step_id" uuid NOT NULL,
  	"run_id" uuid NOT NULL,
  	"node_id" varchar NOT NULL,
  	"round" numeric NOT NULL,
  	"decider_id" uuid,
  	"decider_name" varchar NOT NULL,
  	"seat_id" uuid,
  	"seat_name" varchar NOT NULL,
  	"action" varchar NOT NULL,
  	"comments" varchar,
  	"at" timestamp(3) with time zone NOT NULL,
  	"rev" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "business_calendars_hours" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"day" "enum_business_calendars_hours_day" NOT NULL,
  	"from" varchar NOT NULL,
  	"to" varchar NOT NULL
  );
  
  CREATE TABLE "business_calendars_holidays" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" varchar NOT NULL,
  	"name" varchar NOT NULL
  );
  
  CREATE TABLE "business_calendars" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"timezone" varchar DEFAULT 'Europe/Berlin' NOT NULL,
  	"rev" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "audit_events" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"actor" varchar,
  	"actor_name" varchar NOT NULL,
  	"on_behalf_of" varchar,
  	"via" "enum_audit_events_via" NOT NULL,
  	"action" varchar NOT NULL,
  	"entity_type" varchar NOT NULL,
  	"entity_id" varchar,
  	"changes" jsonb,
  	"reason" varchar,
  	"ip" varchar,
  	"correlation_id" varchar,
  	"rev" numeric
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"employees_id" uuid
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "itsm_requests" ADD CONSTRAINT "itsm_requests_form_id_itsm_forms_id_fk" FOREIGN KEY ("form_id") REFERENCES "public"."itsm_forms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "itsm_requests" ADD CONSTRAINT "itsm_requests_form_version_id_itsm_form_versions_id_fk" FOREIGN KEY ("form_version_id") REFERENCES "public"."itsm_form_versions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "itsm_requests" ADD CONSTRAINT "itsm_requests_category_id_itsm_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."itsm_categories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "itsm_requests" ADD CONSTRAINT "itsm_requests_resource_id_permission_resources_id_fk" FOREIGN KEY ("resource_id") REFERENCES "public"."permission_resources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "itsm_requests" ADD CONSTRAINT "itsm_requests_requester_id_employees_id_fk" FOREIGN KEY ("requester_id") REFERENCES "public"."employees"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "itsm_requests" ADD CONSTRAINT "itsm_requests_requested_for_id_employees_id_fk" FOREIGN KEY ("requested_for_id") REFERENCES "public"."employees"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "itsm_requests" ADD CONSTRAINT "itsm_requests_assigned_inventory_id_inventory_items_id_fk" FOREIGN KEY ("assigned_inventory_id") REFERENCES "public"."inventory_items"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "itsm_requests" ADD CONSTRAINT "itsm_requests_inventory_type_id_inventory_types_id_fk" FOREIGN KEY ("inventory_type_id") REFERENCES "public"."inventory_types"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "itsm_forms" ADD CONSTRAINT "itsm_forms_category_id_itsm_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."itsm_categories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "itsm_forms" ADD CONSTRAINT "itsm_forms_calendar_id_business_calendars_id_fk" FOREIGN KEY ("calendar_id") REFERENCES "public"."business_calendars"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "itsm_forms" ADD CONSTRAINT "itsm_forms_resource_id_permission_resources_id_fk" FOREIGN KEY ("resource_id") REFERENCES "public"."permission_resources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "itsm_forms" ADD CONSTRAINT "itsm_forms_published_id_itsm_form_versions_id_fk" FOREIGN KEY ("published_id") REFERENCES "public"."itsm_form_versions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "itsm_forms" ADD CONSTRAINT "itsm_forms_inventory_type_id_inventory_types_id_fk" FOREIGN KEY ("inventory_type_id") REFERENCES "public"."inventory_types"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "itsm_forms_rels" ADD CONSTRAINT "itsm_forms_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."itsm_forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "itsm_forms_rels" ADD CONSTRAINT "itsm_forms_rels_employee_groups_fk" FOREIGN KEY ("employee_groups_id") REFERENCES "public"."employee_groups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "itsm_forms_rels" ADD CONSTRAINT "itsm_forms_rels_departments_fk" FOREIGN KEY ("departments_id") REFERENCES "public"."departments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "itsm_categories" ADD CONSTRAINT "itsm_categories_resource_id_permission_resources_id_fk" FOREIGN KEY ("resource_id") REFERENCES "public"."permission_resources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "itsm_form_versions" ADD CONSTRAINT "itsm_form_versions_form_id_itsm_forms_id_fk" FOREIGN KEY ("form_id") REFERENCES "public"."itsm_forms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "itsm_form_versions" ADD CONSTRAINT "itsm_form_versions_resource_id_permission_resources_id_fk" FOREIGN KEY ("resource_id") REFERENCES "public"."permission_resources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "itsm_form_versions" ADD CONSTRAINT "itsm_form_versions_published_by_id_employees_id_fk" FOREIGN KEY ("published_by_id") REFERENCES "public"."employees"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "itsm_comments" ADD CONSTRAINT "itsm_comments_request_id_itsm_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."itsm_requests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "itsm_comments" ADD CONSTRAINT "itsm_comments_author_id_employees_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."employees"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "attachments" ADD CONSTRAINT "attachments_owner_id_employees_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."employees"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "attachments" ADD CONSTRAINT "attachments_request_id_itsm_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."itsm_requests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "attachments" ADD CONSTRAINT "attachments_resource_id_permission_resources_id_fk" FOREIGN KEY ("resource_id") REFERENCES "public"."permission_resources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inventory_items" ADD CONSTRAINT "inventory_items_type_id_inventory_types_id_fk" FOREIGN KEY ("type_id") REFERENCES "public"."inventory_types"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inventory_items" ADD CONSTRAINT "inventory_items_assigned_to_id_employees_id_fk" FOREIGN KEY ("assigned_to_id") REFERENCES "public"."employees"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inventory_items" ADD CONSTRAINT "inventory_items_assigned_request_id_itsm_requests_id_fk" FOREIGN KEY ("assigned_request_id") REFERENCES "public"."itsm_requests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inventory_items" ADD CONSTRAINT "inventory_items_blueprint_id_media_id_fk" FOREIGN KEY ("blueprint_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inventory_items" ADD CONSTRAINT "inventory_items_resource_id_permission_resources_id_fk" FOREIGN KEY ("resource_id") REFERENCES "public"."permission_resources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inventory_types" ADD CONSTRAINT "inventory_types_blueprint_template_id_media_id_fk" FOREIGN KEY ("blueprint_template_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inventory_types" ADD CONSTRAINT "inventory_types_resource_id_permission_resources_id_fk" FOREIGN KEY ("resource_id") REFERENCES "public"."permission_resources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inventory_history" ADD CONSTRAINT "inventory_history_item_id_inventory_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."inventory_items"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inventory_history" ADD CONSTRAINT "inventory_history_actor_id_employees_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."employees"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inventory_history" ADD CONSTRAINT "inventory_history_resource_id_permission_resources_id_fk" FOREIGN KEY ("resource_id") REFERENCES "public"."permission_resources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "employees_sessions" ADD CONSTRAINT "employees_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."employees"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "employees" ADD CONSTRAINT "employees_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "employees" ADD CONSTRAINT "employees_line_manager_id_employees_id_fk" FOREIGN KEY ("line_manager_id") REFERENCES "public"."employees"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "departments" ADD CONSTRAINT "departments_parent_id_departments_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."departments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "departments" ADD CONSTRAINT "departments_head_id_employees_id_fk" FOREIGN KEY ("head_id") REFERENCES "public"."employees"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "employee_roles" ADD CONSTRAINT "employee_roles_inherits_from_id_employee_roles_id_fk" FOREIGN KEY ("inherits_from_id") REFERENCES "public"."employee_roles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "employee_roles_rels" ADD CONSTRAINT "employee_roles_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."employee_roles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "employee_roles_rels" ADD CONSTRAINT "employee_roles_rels_permissions_fk" FOREIGN KEY ("permissions_id") REFERENCES "public"."permissions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "employee_groups" ADD CONSTRAINT "employee_groups_parent_group_id_employee_groups_id_fk" FOREIGN KEY ("parent_group_id") REFERENCES "public"."employee_groups"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "employee_groups_rels" ADD CONSTRAINT "employee_groups_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."employee_groups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "employee_groups_rels" ADD CONSTRAINT "employee_groups_rels_employee_roles_fk" FOREIGN KEY ("employee_roles_id") REFERENCES "public"."employee_roles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "employee_groups_rels" ADD CONSTRAINT "employee_groups_rels_permissions_fk" FOREIGN KEY ("permissions_id") REFERENCES "public"."permissions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "role_assignments" ADD CONSTRAINT "role_assignments_employee_id_employees_id_fk" FOREIGN KEY ("employee_id") REFERENCES "public"."employees"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "role_assignments" ADD CONSTRAINT "role_assignments_role_id_employee_roles_id_fk" FOREIGN KEY ("role_id") REFERENCES "public"."employee_roles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "role_assignments" ADD CONSTRAINT "role_assignments_granted_by_id_employees_id_fk" FOREIGN KEY ("granted_by_id") REFERENCES "public"."employees"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "group_memberships" ADD CONSTRAINT "group_memberships_employee_id_employees_id_fk" FOREIGN KEY ("employee_id") REFERENCES "public"."employees"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "group_memberships" ADD CONSTRAINT "group_memberships_group_id_employee_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."employee_groups"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "group_memberships" ADD CONSTRAINT "group_memberships_granted_by_id_employees_id_fk" FOREIGN KEY ("granted_by_id") REFERENCES "public"."employees"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "permission_grants" ADD CONSTRAINT "permission_grants_employee_id_employees_id_fk" FOREIGN KEY ("employee_id") REFERENCES "public"."employees"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "permission_grants" ADD CONSTRAINT "permission_grants_permission_id_permissions_id_fk" FOREIGN KEY ("permission_id") REFERENCES "public"."permissions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "permission_grants" ADD CONSTRAINT "permission_grants_granted_by_id_employees_id_fk" FOREIGN KEY ("granted_by_id") REFERENCES "public"."employees"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "permission_resources" ADD CONSTRAINT "permission_resources_parent_id_permission_resources_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."permission_resources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "permissions" ADD CONSTRAINT "permissions_resource_id_permission_resources_id_fk" FOREIGN KEY ("resource_id") REFERENCES "public"."permission_resources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "separation_rules" ADD CONSTRAINT "separation_rules_role_a_id_employee_roles_id_fk" FOREIGN KEY ("role_a_id") REFERENCES "public"."employee_roles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "separation_rules" ADD CONSTRAINT "separation_rules_role_b_id_employee_roles_id_fk" FOREIGN KEY ("role_b_id") REFERENCES "public"."employee_roles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "delegations" ADD CONSTRAINT "delegations_from_id_employees_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."employees"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "delegations" ADD CONSTRAINT "delegations_to_id_employees_id_fk" FOREIGN KEY ("to_id") REFERENCES "public"."employees"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "delegations" ADD CONSTRAINT "delegations_created_by_id_employees_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."employees"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "delegations_texts" ADD CONSTRAINT "delegations_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."delegations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "workflow_steps" ADD CONSTRAINT "workflow_steps_run_id_workflow_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."workflow_runs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "workflow_step_candidates" ADD CONSTRAINT "workflow_step_candidates_step_id_workflow_steps_id_fk" FOREIGN KEY ("step_id") REFERENCES "public"."workflow_steps"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "workflow_step_candidates" ADD CONSTRAINT "workflow_step_candidates_employee_id_employees_id_fk" FOREIGN KEY ("employee_id") REFERENCES "public"."employees"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "workflow_step_candidates" ADD CONSTRAINT "workflow_step_candidates_seat_id_employees_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."employees"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "workflow_decisions" ADD CONSTRAINT "workflow_decisions_step_id_workflow_steps_id_fk" FOREIGN KEY ("step_id") REFERENCES "public"."workflow_steps"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "workflow_decisions" ADD CONSTRAINT "workflow_decisions_run_id_workflow_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."workflow_runs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "workflow_decisions" ADD CONSTRAINT "workflow_decisions_decider_id_employees_id_fk" FOREIGN KEY ("decider_id") REFERENCES "public"."employees"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "workflow_decisions" ADD CONSTRAINT "workflow_decisions_seat_id_employees_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."employees"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "business_calendars_hours" ADD CONSTRAINT "business_calendars_hours_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."business_calendars"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "business_calendars_holidays" ADD CONSTRAINT "business_calendars_holidays_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."business_calendars"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_employees_fk" FOREIGN KEY ("employees_id") REFERENCES "public"."employees"("id") ON DELETE cascade ON UPDATE no action;
  CREATE UNIQUE INDEX "itsm_requests_number_idx" ON "itsm_requests" USING btree ("number");
  CREATE INDEX "itsm_requests_form_idx" ON "itsm_requests" USING btree ("form_id");
  CREATE INDEX "itsm_requests_form_version_idx" ON "itsm_requests" USING btree ("form_version_id");
  CREATE INDEX "itsm_requests_category_idx" ON "itsm_requests" USING btree ("category_id");
  CREATE INDEX "itsm_requests_resource_idx" ON "itsm_requests" USING btree ("resource_id");
  CREATE INDEX "itsm_requests_requester_idx" ON "itsm_requests" USING btree ("requester_id");
  CREATE INDEX "itsm_requests_requested_for_idx" ON "itsm_requests" USING btree ("requested_for_id");
  CREATE INDEX "itsm_requests_status_idx" ON "itsm_requests" USING btree ("status");
  CREATE INDEX "itsm_requests_sla_due_at_idx" ON "itsm_requests" USING btree ("sla_due_at");
  CREATE INDEX "itsm_requests_assigned_inventory_idx" ON "itsm_requests" USING btree ("assigned_inventory_id");
  CREATE INDEX "itsm_requests_inventory_type_idx" ON "itsm_requests" USING btree ("inventory_type_id");
  CREATE INDEX "itsm_requests_updated_at_idx" ON "itsm_requests" USING btree ("updated_at");
  CREATE INDEX "itsm_requests_created_at_idx" ON "itsm_requests" USING btree ("created_at");
  CREATE INDEX "requester_createdAt_idx" ON "itsm_requests" USING btree ("requester_id","created_at");
  CREATE INDEX "resource_createdAt_idx" ON "itsm_requests" USING btree ("resource_id","created_at");
  CREATE UNIQUE INDEX "itsm_forms_slug_idx" ON "itsm_forms" USING btree ("slug");
  CREATE INDEX "itsm_forms_category_idx" ON "itsm_forms" USING btree ("category_id");
  CREATE INDEX "itsm_forms_calendar_idx" ON "itsm_forms" USING btree ("calendar_id");
  CREATE INDEX "itsm_forms_resource_idx" ON "itsm_forms" USING btree ("resource_id");
  CREATE INDEX "itsm_forms_published_idx" ON "itsm_forms" USING btree ("published_id");
  CREATE INDEX "itsm_forms_inventory_type_idx" ON "itsm_forms" USING btree ("inventory_type_id");
  CREATE INDEX "itsm_forms_updated_at_idx" ON "itsm_forms" USING btree ("updated_at");
  CREATE INDEX "itsm_forms_created_at_idx" ON "itsm_forms" USING btree ("created_at");
  CREATE INDEX "itsm_forms_rels_order_idx" ON "itsm_forms_rels" USING btree ("order");
  CREATE INDEX "itsm_forms_rels_parent_idx" ON "itsm_forms_rels" USING btree ("parent_id");
  CREATE INDEX "itsm_forms_rels_path_idx" ON "itsm_forms_rels" USING btree ("path");
  CREATE INDEX "itsm_forms_rels_employee_groups_id_idx" ON "itsm_forms_rels" USING btree ("employee_groups_id");
  CREATE INDEX "itsm_forms_rels_departments_id_idx" ON "itsm_forms_rels" USING btree ("departments_id");
  CREATE UNIQUE INDEX "itsm_categories_slug_idx" ON "itsm_categories" USING btree ("slug");
  CREATE INDEX "itsm_categories_resource_idx" ON "itsm_categories" USING btree ("resource_id");
  CREATE INDEX "itsm_categories_updated_at_idx" ON "itsm_categories" USING btree ("updated_at");
  CREATE INDEX "itsm_categories_created_at_idx" ON "itsm_categories" USING btree ("created_at");
  CREATE INDEX "itsm_form_versions_form_idx" ON "itsm_form_versions" USING btree ("form_id");
  CREATE INDEX "itsm_form_versions_resource_idx" ON "itsm_form_versions" USING btree ("resource_id");
  CREATE INDEX "itsm_form_versions_published_by_idx" ON "itsm_form_versions" USING btree ("published_by_id");
  CREATE INDEX "itsm_form_versions_updated_at_idx" ON "itsm_form_versions" USING btree ("updated_at");
  CREATE INDEX "itsm_form_versions_created_at_idx" ON "itsm_form_versions" USING btree ("created_at");
  CREATE UNIQUE INDEX "form_version_idx" ON "itsm_form_versions" USING btree ("form_id","version");
  CREATE INDEX "itsm_comments_request_idx" ON "itsm_comments" USING btree ("request_id");
  CREATE INDEX "itsm_comments_author_idx" ON "itsm_comments" USING btree ("author_id");
  CREATE INDEX "itsm_comments_updated_at_idx" ON "itsm_comments" USING btree ("updated_at");
  CREATE INDEX "itsm_comments_created_at_idx" ON "itsm_comments" USING btree ("created_at");
  CREATE INDEX "attachments_owner_idx" ON "attachments" USING btree ("owner_id");
  CREATE INDEX "attachments_request_idx" ON "attachments" USING btree ("request_id");
  CREATE INDEX "attachments_resource_idx" ON "attachments" USING btree ("resource_id");
  CREATE INDEX "attachments_updated_at_idx" ON "attachments" USING btree ("updated_at");
  CREATE INDEX "attachments_created_at_idx" ON "attachments" USING btree ("created_at");
  CREATE UNIQUE INDEX "attachments_filename_idx" ON "attachments" USING btree ("filename");
  CREATE INDEX "inventory_items_type_idx" ON "inventory_items" USING btree ("type_id");
  CREATE INDEX "inventory_items_assigned_to_idx" ON "inventory_items" USING btree ("assigned_to_id");
  CREATE INDEX "inventory_items_assigned_request_idx" ON "inventory_items" USING btree ("assigned_request_id");
  CREATE INDEX "inventory_items_blueprint_idx" ON "inventory_items" USING btree ("blueprint_id");
  CREATE INDEX "inventory_items_resource_idx" ON "inventory_items" USING btree ("resource_id");
  CREATE INDEX "inventory_items_updated_at_idx" ON "inventory_items" USING btree ("updated_at");
  CREATE INDEX "inventory_items_created_at_idx" ON "inventory_items" USING btree ("created_at");
  CREATE UNIQUE INDEX "type_identifier_idx" ON "inventory_items" USING btree ("type_id","identifier");
  CREATE UNIQUE INDEX "inventory_types_slug_idx" ON "inventory_types" USING btree ("slug");
  CREATE INDEX "inventory_types_blueprint_template_idx" ON "inventory_types" USING btree ("blueprint_template_id");
  CREATE INDEX "inventory_types_resource_idx" ON "inventory_types" USING btree ("resource_id");
  CREATE INDEX "inventory_types_updated_at_idx" ON "inventory_types" USING btree ("updated_at");
  CREATE INDEX "inventory_types_created_at_idx" ON "inventory_types" USING btree ("created_at");
  CREATE INDEX "inventory_history_item_idx" ON "inventory_history" USING btree ("item_id");
  CREATE INDEX "inventory_history_actor_idx" ON "inventory_history" USING btree ("actor_id");
  CREATE INDEX "inventory_history_resource_idx" ON "inventory_history" USING btree ("resource_id");
  CREATE INDEX "item_at_idx" ON "inventory_history" USING btree ("item_id","at");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "employees_sessions_order_idx" ON "employees_sessions" USING btree ("_order");
  CREATE INDEX "employees_sessions_parent_id_idx" ON "employees_sessions" USING btree ("_parent_id");
  CREATE INDEX "employees_name_idx" ON "employees" USING btree ("name");
  CREATE UNIQUE INDEX "employees_employee_number_idx" ON "employees" USING btree ("employee_number");
  CREATE INDEX "employees_department_idx" ON "employees" USING btree ("department_id");
  CREATE INDEX "employees_line_manager_idx" ON "employees" USING btree ("line_manager_id");
  CREATE UNIQUE INDEX "employees_external_id_idx" ON "employees" USING btree ("external_id");
  CREATE INDEX "employees_updated_at_idx" ON "employees" USING btree ("updated_at");
  CREATE INDEX "employees_created_at_idx" ON "employees" USING btree ("created_at");
  CREATE UNIQUE INDEX "employees_email_idx" ON "employees" USING btree ("email");
  CREATE UNIQUE INDEX "departments_slug_idx" ON "departments" USING btree ("slug");
  CREATE INDEX "departments_parent_idx" ON "departments" USING btree ("parent_id");
  CREATE INDEX "departments_head_idx" ON "departments" USING btree ("head_id");
  CREATE INDEX "departments_updated_at_idx" ON "departments" USING btree ("updated_at");
  CREATE INDEX "departments_created_at_idx" ON "departments" USING btree ("created_at");
  CREATE UNIQUE INDEX "employee_roles_slug_idx" ON "employee_roles" USING btree ("slug");
  CREATE INDEX "employee_roles_inherits_from_idx" ON "employee_roles" USING btree ("inherits_from_id");
  CREATE INDEX "employee_roles_generated_for_idx" ON "employee_roles" USING btree ("generated_for");
  CREATE INDEX "employee_roles_updated_at_idx" ON "employee_roles" USING btree ("updated_at");
  CREATE INDEX "employee_roles_created_at_idx" ON "employee_roles" USING btree ("created_at");
  CREATE INDEX "employee_roles_rels_order_idx" ON "employee_roles_rels" USING btree ("order");
  CREATE INDEX "employee_roles_rels_parent_idx" ON "employee_roles_rels" USING btree ("parent_id");
  CREATE INDEX "employee_roles_rels_path_idx" ON "employee_roles_rels" USING btree ("path");
  CREATE INDEX "employee_roles_rels_permissions_id_idx" ON "employee_roles_rels" USING btree ("permissions_id");
  CREATE UNIQUE INDEX "employee_groups_slug_idx" ON "employee_groups" USING btree ("slug");
  CREATE INDEX "employee_groups_parent_group_idx" ON "employee_groups" USING btree ("parent_group_id");
  CREATE INDEX "employee_groups_updated_at_idx" ON "employee_groups" USING btree ("updated_at");
  CREATE INDEX "employee_groups_created_at_idx" ON "employee_groups" USING btree ("created_at");
  CREATE INDEX "employee_groups_rels_order_idx" ON "employee_groups_rels" USING btree ("order");
  CREATE INDEX "employee_groups_rels_parent_idx" ON "employee_groups_rels" USING btree ("parent_id");
  CREATE INDEX "employee_groups_rels_path_idx" ON "employee_groups_rels" USING btree ("path");
  CREATE INDEX "employee_groups_rels_employee_roles_id_idx" ON "employee_groups_rels" USING btree ("employee_roles_id");
  CREATE INDEX "employee_groups_rels_permissions_id_idx" ON "employee_groups_rels" USING btree ("permissions_id");
  CREATE INDEX "role_assignments_employee_idx" ON "role_assignments" USING btree ("employee_id");
  CREATE INDEX "role_assignments_role_idx" ON "role_assignments" USING btree ("role_id");
  CREATE INDEX "role_assignments_granted_by_idx" ON "role_assignments" USING btree ("granted_by_id");
  CREATE INDEX "role_assignments_updated_at_idx" ON "role_assignments" USING btree ("updated_at");
  CREATE INDEX "role_assignments_created_at_idx" ON "role_assignments" USING btree ("created_at");
  CREATE INDEX "group_memberships_employee_idx" ON "group_memberships" USING btree ("employee_id");
  CREATE INDEX "group_memberships_group_idx" ON "group_memberships" USING btree ("group_id");
  CREATE INDEX "group_memberships_granted_by_idx" ON "group_memberships" USING btree ("granted_by_id");
  CREATE INDEX "group_memberships_updated_at_idx" ON "group_memberships" USING btree ("updated_at");
  CREATE INDEX "group_memberships_created_at_idx" ON "group_memberships" USING btree ("created_at");
  CREATE INDEX "permission_grants_employee_idx" ON "permission_grants" USING btree ("employee_id");
  CREATE INDEX "permission_grants_permission_idx" ON "permission_grants" USING btree ("permission_id");
  CREATE INDEX "permission_grants_granted_by_idx" ON "permission_grants" USING btree ("granted_by_id");
  CREATE INDEX "permission_grants_updated_at_idx" ON "permission_grants" USING btree ("updated_at");
  CREATE INDEX "permission_grants_created_at_idx" ON "permission_grants" USING btree ("created_at");
  CREATE UNIQUE INDEX "permission_resources_slug_idx" ON "permission_resources" USING btree ("slug");
  CREATE INDEX "permission_resources_parent_idx" ON "permission_resources" USING btree ("parent_id");
  CREATE INDEX "permission_resources_generated_for_idx" ON "permission_resources" USING btree ("generated_for");
  CREATE INDEX "permission_resources_updated_at_idx" ON "permission_resources" USING btree ("updated_at");
  CREATE INDEX "permission_resources_created_at_idx" ON "permission_resources" USING btree ("created_at");
  CREATE UNIQUE INDEX "permissions_slug_idx" ON "permissions" USING btree ("slug");
  CREATE INDEX "permissions_resource_idx" ON "permissions" USING btree ("resource_id");
  CREATE INDEX "permissions_generated_for_idx" ON "permissions" USING btree ("generated_for");
  CREATE INDEX "permissions_updated_at_idx" ON "permissions" USING btree ("updated_at");
  CREATE INDEX "permissions_created_at_idx" ON "permissions" USING btree ("created_at");
  CREATE INDEX "separation_rules_role_a_idx" ON "separation_rules" USING btree ("role_a_id");
  CREATE INDEX "separation_rules_role_b_idx" ON "separation_rules" USING btree ("role_b_id");
  CREATE INDEX "separation_rules_updated_at_idx" ON "separation_rules" USING btree ("updated_at");
  CREATE INDEX "separation_rules_created_at_idx" ON "separation_rules" USING btree ("created_at");
  CREATE INDEX "delegations_from_idx" ON "delegations" USING btree ("from_id");
  CREATE INDEX "delegations_to_idx" ON "delegations" USING btree ("to_id");
  CREATE INDEX "delegations_created_by_idx" ON "delegations" USING btree ("created_by_id");
  CREATE INDEX "delegations_updated_at_idx" ON "delegations" USING btree ("updated_at");
  CREATE INDEX "delegations_created_at_idx" ON "delegations" USING btree ("created_at");
  CREATE INDEX "delegations_texts_order_parent" ON "delegations_texts" USING btree ("order","parent_id");
  CREATE INDEX "workflow_runs_status_idx" ON "workflow_runs" USING btree ("status");
  CREATE INDEX "workflow_runs_updated_at_idx" ON "workflow_runs" USING btree ("updated_at");
  CREATE INDEX "workflow_runs_created_at_idx" ON "workflow_runs" USING btree ("created_at");
  CREATE UNIQUE INDEX "subjectKind_subjectId_idx" ON "workflow_runs" USING btree ("subject_kind","subject_id");
  CREATE INDEX "workflow_steps_run_idx" ON "workflow_steps" USING btree ("run_id");
  CREATE INDEX "workflow_steps_status_idx" ON "workflow_steps" USING btree ("status");
  CREATE INDEX "workflow_steps_updated_at_idx" ON "workflow_steps" USING btree ("updated_at");
  CREATE INDEX "workflow_steps_created_at_idx" ON "workflow_steps" USING btree ("created_at");
  CREATE UNIQUE INDEX "run_nodeId_round_idx" ON "workflow_steps" USING btree ("run_id","node_id","round");
  CREATE INDEX "workflow_step_candidates_step_idx" ON "workflow_step_candidates" USING btree ("step_id");
  CREATE INDEX "workflow_step_candidates_employee_idx" ON "workflow_step_candidates" USING btree ("employee_id");
  CREATE INDEX "workflow_step_candidates_seat_idx" ON "workflow_step_candidates" USING btree ("seat_id");
  CREATE INDEX "workflow_step_candidates_subject_id_idx" ON "workflow_step_candidates" USING btree ("subject_id");
  CREATE INDEX "workflow_step_candidates_updated_at_idx" ON "workflow_step_candidates" USING btree ("updated_at");
  CREATE INDEX "workflow_step_candidates_created_at_idx" ON "workflow_step_candidates" USING btree ("created_at");
  CREATE UNIQUE INDEX "step_employee_seat_idx" ON "workflow_step_candidates" USING btree ("step_id","employee_id","seat_id");
  CREATE INDEX "employee_open_idx" ON "workflow_step_candidates" USING btree ("employee_id","open");
  CREATE INDEX "workflow_decisions_step_idx" ON "workflow_decisions" USING btree ("step_id");
  CREATE INDEX "workflow_decisions_run_idx" ON "workflow_decisions" USING btree ("run_id");
  CREATE INDEX "workflow_decisions_decider_idx" ON "workflow_decisions" USING btree ("decider_id");
  CREATE INDEX "workflow_decisions_seat_idx" ON "workflow_decisions" USING btree ("seat_id");
  CREATE INDEX "workflow_decisions_updated_at_idx" ON "workflow_decisions" USING btree ("updated_at");
  CREATE INDEX "workflow_decisions_created_at_idx" ON "workflow_decisions" USING btree ("created_at");
  CREATE UNIQUE INDEX "step_decider_idx" ON "workflow_decisions" USING btree ("step_id","decider_id");
  CREATE UNIQUE INDEX "step_seat_idx" ON "workflow_decisions" USING btree ("step_id","seat_id");
  CREATE INDEX "business_calendars_hours_order_idx" ON "business_calendars_hours" USING btree ("_order");
  CREATE INDEX "business_calendars_hours_parent_id_idx" ON "business_calendars_hours" USING btree ("_parent_id");
  CREATE INDEX "business_calendars_holidays_order_idx" ON "business_calendars_holidays" USING btree ("_order");
  CREATE INDEX "business_calendars_holidays_parent_id_idx" ON "business_calendars_holidays" USING btree ("_parent_id");
  CREATE INDEX "business_calendars_updated_at_idx" ON "business_calendars" USING btree ("updated_at");
  CREATE INDEX "business_calendars_created_at_idx" ON "business_calendars" USING btree ("created_at");
  CREATE INDEX "audit_events_at_idx" ON "audit_events" USING btree ("at");
  CREATE INDEX "audit_events_actor_idx" ON "audit_events" USING btree ("actor");
  CREATE INDEX "audit_events_action_idx" ON "audit_events" USING btree ("action");
  CREATE INDEX "audit_events_correlation_id_idx" ON "audit_events" USING btree ("correlation_id");
  CREATE INDEX "entityType_entityId_idx" ON "audit_events" USING btree ("entity_type","entity_id");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_employees_id_idx" ON "payload_preferences_rels" USING btree ("employees_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "itsm_requests" CASCADE;
  DROP TABLE "itsm_forms" CASCADE;
  DROP TABLE "itsm_forms_rels" CASCADE;
  DROP TABLE "itsm_categories" CASCADE;
  DROP TABLE "itsm_form_versions" CASCADE;
  DROP TABLE "itsm_comments" CASCADE;
  DROP TABLE "attachments" CASCADE;
  DROP TABLE "inventory_items" CASCADE;
  DROP TABLE "inventory_types" CASCADE;
  DROP TABLE "inventory_history" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "employees_sessions" CASCADE;
  DROP TABLE "employees" CASCADE;
  DROP TABLE "departments" CASCADE;
  DROP TABLE "employee_roles" CASCADE;
  DROP TABLE "employee_roles_rels" CASCADE;
  DROP TABLE "employee_groups" CASCADE;
  DROP TABLE "employee_groups_rels" CASCADE;
  DROP TABLE "role_assignments" CASCADE;
  DROP TABLE "group_memberships" CASCADE;
  DROP TABLE "permission_grants" CASCADE;
  DROP TABLE "permission_resources" CASCADE;
  DROP TABLE "permissions" CASCADE;
  DROP TABLE "separation_rules" CASCADE;
  DROP TABLE "delegations" CASCADE;
  DROP TABLE "delegations_texts" CASCADE;
  DROP TABLE "workflow_runs" CASCADE;
  DROP TABLE "workflow_steps" CASCADE;
  DROP TABLE "workflow_step_candidates" CASCADE;
  DROP TABLE "workflow_decisions" CASCADE;
  DROP TABLE "business_calendars_hours" CASCADE;
  DROP TABLE "business_calendars_holidays" CASCADE;
  DROP TABLE "business_calendars" CASCADE;
  DROP TABLE "audit_events" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TYPE "public"."enum_itsm_requests_status";
  DROP TYPE "public"."enum_itsm_requests_priority";
  DROP TYPE "public"."enum_itsm_forms_form_type";
  DROP TYPE "public"."enum_itsm_forms_sla_time_unit";
  DROP TYPE "public"."enum_itsm_forms_rights_status";
  DROP TYPE "public"."enum_itsm_categories_rights_status";
  DROP TYPE "public"."enum_inventory_items_status";
  DROP TYPE "public"."enum_inventory_types_validation_rules_format";
  DROP TYPE "public"."enum_inventory_types_rights_status";
  DROP TYPE "public"."enum_employees_status";
  DROP TYPE "public"."enum_employee_roles_status";
  DROP TYPE "public"."enum_permissions_action";
  DROP TYPE "public"."enum_permissions_category";
  DROP TYPE "public"."enum_permissions_level";
  DROP TYPE "public"."enum_permissions_status";
  DROP TYPE "public"."enum_workflow_steps_status";
  DROP TYPE "public"."enum_business_calendars_hours_day";
  DROP TYPE "public"."enum_audit_events_via";`)
}

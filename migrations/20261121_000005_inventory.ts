import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_inventory_types_validation_rules_format" AS ENUM('uppercase', 'lowercase');
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
  
  ALTER TABLE "itsm_requests" ADD COLUMN "assigned_inventory_id" uuid;
  ALTER TABLE "itsm_requests" ADD COLUMN "inventory_type_id" uuid;
  ALTER TABLE "itsm_requests" ADD COLUMN "inventory_waiting_since" timestamp(3) with time zone;
  ALTER TABLE "inventory_items" ADD COLUMN "assigned_request_id" uuid;
  ALTER TABLE "inventory_items" ADD COLUMN "blueprint_id" uuid;
  ALTER TABLE "inventory_items" ADD COLUMN "metadata" jsonb;
  ALTER TABLE "inventory_items" ADD COLUMN "comments" jsonb DEFAULT '[]'::jsonb;
  ALTER TABLE "inventory_types" ADD COLUMN "validation_rules_pattern" varchar;
  ALTER TABLE "inventory_types" ADD COLUMN "validation_rules_min_length" numeric;
  ALTER TABLE "inventory_types" ADD COLUMN "validation_rules_max_length" numeric;
  ALTER TABLE "inventory_types" ADD COLUMN "validation_rules_format" "enum_inventory_types_validation_rules_format";
  ALTER TABLE "inventory_types" ADD COLUMN "blueprint_template_id" uuid;
  ALTER TABLE "inventory_types" ADD COLUMN "fields" jsonb DEFAULT '[]'::jsonb;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "media_id" uuid;
  ALTER TABLE "inventory_history" ADD CONSTRAINT "inventory_history_item_id_inventory_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."inventory_items"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inventory_history" ADD CONSTRAINT "inventory_history_actor_id_employees_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."employees"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inventory_history" ADD CONSTRAINT "inventory_history_resource_id_permission_resources_id_fk" FOREIGN KEY ("resource_id") REFERENCES "public"."permission_resources"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "inventory_history_item_idx" ON "inventory_history" USING btree ("item_id");
  CREATE INDEX "inventory_history_actor_idx" ON "inventory_history" USING btree ("actor_id");
  CREATE INDEX "inventory_history_resource_idx" ON "inventory_history" USING btree ("resource_id");
  CREATE INDEX "item_at_idx" ON "inventory_history" USING btree ("item_id","at");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  ALTER TABLE "itsm_requests" ADD CONSTRAINT "itsm_requests_assigned_inventory_id_inventory_items_id_fk" FOREIGN KEY ("assigned_inventory_id") REFERENCES "public"."inventory_items"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "itsm_requests" ADD CONSTRAINT "itsm_requests_inventory_type_id_inventory_types_id_fk" FOREIGN KEY ("inventory_type_id") REFERENCES "public"."inventory_types"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inventory_items" ADD CONSTRAINT "inventory_items_assigned_request_id_itsm_requests_id_fk" FOREIGN KEY ("assigned_request_id") REFERENCES "public"."itsm_requests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inventory_items" ADD CONSTRAINT "inventory_items_blueprint_id_media_id_fk" FOREIGN KEY ("blueprint_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "inventory_types" ADD CONSTRAINT "inventory_types_blueprint_template_id_media_id_fk" FOREIGN KEY ("blueprint_template_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "itsm_requests_assigned_inventory_idx" ON "itsm_requests" USING btree ("assigned_inventory_id");
  CREATE INDEX "itsm_requests_inventory_type_idx" ON "itsm_requests" USING btree ("inventory_type_id");
  CREATE INDEX "inventory_items_assigned_request_idx" ON "inventory_items" USING btree ("assigned_request_id");
  CREATE INDEX "inventory_items_blueprint_idx" ON "inventory_items" USING btree ("blueprint_id");
  CREATE INDEX "inventory_types_blueprint_template_idx" ON "inventory_types" USING btree ("blueprint_template_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "inventory_history" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "media" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "inventory_history" CASCADE;
  DROP TABLE "media" CASCADE;
  ALTER TABLE "itsm_requests" DROP CONSTRAINT "itsm_requests_assigned_inventory_id_inventory_items_id_fk";
  
  ALTER TABLE "itsm_requests" DROP CONSTRAINT "itsm_requests_inventory_type_id_inventory_types_id_fk";
  
  ALTER TABLE "inventory_items" DROP CONSTRAINT "inventory_items_assigned_request_id_itsm_requests_id_fk";
  
  ALTER TABLE "inventory_items" DROP CONSTRAINT "inventory_items_blueprint_id_media_id_fk";
  
  ALTER TABLE "inventory_types" DROP CONSTRAINT "inventory_types_blueprint_template_id_media_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_media_fk";
  
  DROP INDEX "itsm_requests_assigned_inventory_idx";
  DROP INDEX "itsm_requests_inventory_type_idx";
  DROP INDEX "inventory_items_assigned_request_idx";
  DROP INDEX "inventory_items_blueprint_idx";
  DROP INDEX "inventory_types_blueprint_template_idx";
  DROP INDEX "payload_locked_documents_rels_media_id_idx";
  ALTER TABLE "itsm_requests" DROP COLUMN "assigned_inventory_id";
  ALTER TABLE "itsm_requests" DROP COLUMN "inventory_type_id";
  ALTER TABLE "itsm_requests" DROP COLUMN "inventory_waiting_since";
  ALTER TABLE "inventory_items" DROP COLUMN "assigned_request_id";
  ALTER TABLE "inventory_items" DROP COLUMN "blueprint_id";
  ALTER TABLE "inventory_items" DROP COLUMN "metadata";
  ALTER TABLE "inventory_items" DROP COLUMN "comments";
  ALTER TABLE "inventory_types" DROP COLUMN "validation_rules_pattern";
  ALTER TABLE "inventory_types" DROP COLUMN "validation_rules_min_length";
  ALTER TABLE "inventory_types" DROP COLUMN "validation_rules_max_length";
  ALTER TABLE "inventory_types" DROP COLUMN "validation_rules_format";
  ALTER TABLE "inventory_types" DROP COLUMN "blueprint_template_id";
  ALTER TABLE "inventory_types" DROP COLUMN "fields";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "media_id";
  DROP TYPE "public"."enum_inventory_types_validation_rules_format";`)
}

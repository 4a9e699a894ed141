import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_itsm_forms_quick_reasons_decision" AS ENUM('rejected', 'returned');
  CREATE TABLE "itsm_forms_translations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"language" varchar NOT NULL,
  	"title" varchar,
  	"description" varchar
  );
  
  CREATE TABLE "itsm_forms_quick_reasons" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar NOT NULL,
  	"decision" "enum_itsm_forms_quick_reasons_decision"
  );
  
  ALTER TABLE "itsm_form_versions" ADD COLUMN "translations" jsonb;
  ALTER TABLE "itsm_forms_translations" ADD CONSTRAINT "itsm_forms_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."itsm_forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "itsm_forms_quick_reasons" ADD CONSTRAINT "itsm_forms_quick_reasons_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."itsm_forms"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "itsm_forms_translations_order_idx" ON "itsm_forms_translations" USING btree ("_order");
  CREATE INDEX "itsm_forms_translations_parent_id_idx" ON "itsm_forms_translations" USING btree ("_parent_id");
  CREATE INDEX "itsm_forms_quick_reasons_order_idx" ON "itsm_forms_quick_reasons" USING btree ("_order");
  CREATE INDEX "itsm_forms_quick_reasons_parent_id_idx" ON "itsm_forms_quick_reasons" USING btree ("_parent_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "itsm_forms_translations" CASCADE;
  DROP TABLE "itsm_forms_quick_reasons" CASCADE;
  ALTER TABLE "itsm_form_versions" DROP COLUMN "translations";
  DROP TYPE "public"."enum_itsm_forms_quick_reasons_decision";`)
}

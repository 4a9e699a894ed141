import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
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
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "separation_rules_id" uuid;
  ALTER TABLE "separation_rules" ADD CONSTRAINT "separation_rules_role_a_id_employee_roles_id_fk" FOREIGN KEY ("role_a_id") REFERENCES "public"."employee_roles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "separation_rules" ADD CONSTRAINT "separation_rules_role_b_id_employee_roles_id_fk" FOREIGN KEY ("role_b_id") REFERENCES "public"."employee_roles"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "separation_rules_role_a_idx" ON "separation_rules" USING btree ("role_a_id");
  CREATE INDEX "separation_rules_role_b_idx" ON "separation_rules" USING btree ("role_b_id");
  CREATE INDEX "separation_rules_updated_at_idx" ON "separation_rules" USING btree ("updated_at");
  CREATE INDEX "separation_rules_created_at_idx" ON "separation_rules" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_separation_rules_fk" FOREIGN KEY ("separation_rules_id") REFERENCES "public"."separation_rules"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_separation_rules_id_idx" ON "payload_locked_documents_rels" USING btree ("separation_rules_id");
  -- The order of the two roles means nothing, to the database neither.
  CREATE UNIQUE INDEX "separation_rules_once" ON "separation_rules" (least("role_a_id", "role_b_id"), greatest("role_a_id", "role_b_id"));
  ALTER TABLE "separation_rules" ADD CONSTRAINT "separation_rules_two_roles" CHECK ("role_a_id" <> "role_b_id");`)
}

export async function down(_: MigrateDownArgs): Promise<void> {
  throw new Error('Migrations go forward only. Restore a backup to go back.')
}

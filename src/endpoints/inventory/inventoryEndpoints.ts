import type { Endpoint } from 'payload'
import { requireActor } from '@/src/endpoints/shared/requireActor'
import { respond } from '@/src/endpoints/shared/respond'
import { textOf } from '@/src/endpoints/shared/textOf'
import { exportItems } from '@/src/operations/inventory/exportItems'
import { inventoryReport } from '@/src/operations/inventory/inventoryReport'
import { itemLabels } from '@/src/operations/inventory/itemLabels'
import { listItems } from '@/src/operations/inventory/listItems'
import { lookUpItem } from '@/src/operations/inventory/lookUpItem'
import { LABEL_FORMATS } from '@/src/domain/inventory/labelFormats'
import { writeCsv } from '@/src/platform/csv/writeCsv'
import { queryOf } from '@/src/endpoints/shared/queryOf'

/** Readings over many items: lists, codes, reports, labels and exports, each within what the reader may read. */
export const inventoryEndpoints: Endpoint[] = [
  {
    path: '/inventory/items',
    method: 'get',
    handler: respond(async (req) => listItems(req, await requireActor(req), queryOf(req))),
  },
  {
    path: '/inventory/lookup',
    method: 'get',
    handler: respond(async (req) => lookUpItem(req, await requireActor(req), textOf(req.query.code))),
  },
  {
    path: '/inventory/reports',
    method: 'get',
    handler: respond(async (req) => inventoryReport(req, await requireActor(req), queryOf(req))),
  },
  {
    path: '/inventory/label-formats',
    method: 'get',
    handler: respond(async (req) => {
      await requireActor(req)
      return {
        docs: LABEL_FORMATS.map(({ key, label, columns, rows }) => ({
          key,
          label,
          perSheet: columns * rows,
        })),
      }
    }),
  },
  {
    path: '/inventory/labels.pdf',
    method: 'get',
    handler: respond(async (req) => {
      const pdf = await itemLabels(req, await requireActor(req), queryOf(req))
      return new Response(pdf as BodyInit, {
        headers: {
          'Content-Type': 'application/pdf',
          'Content-Disposition': 'inline; filename="labels.pdf"',
          'Cache-Control': 'private, no-store',
          'X-Content-Type-Options': 'nosniff',
        },
      })
    }),
  },
  {
    path: '/inventory/export.csv',
    method: 'get',
    handler: respond(async (req) => {
      const { columns, rows } = await exportItems(req, await requireActor(req), queryOf(req))
      return new Response(writeCsv(columns, rows), {
        headers: {
          'Content-Type': 'text/csv; charset=utf-8',
          'Content-Disposition': 'attachment; filename="inventory.csv"',
          'Cache-Control': 'private, no-store',
        },
      })
    }),
  },
]

'use client'
import { useConfig, useSelection } from '@payloadcms/ui'
import { Download, Printer, Upload } from 'lucide-react'
import { useState } from 'react'
import './inventory.css'
import { LabelDialog } from './LabelDialog'

/** Above the list of assets: labels of the chosen ones, export, import. */
export function ItemListTools() {
  const { config } = useConfig()
  const { getSelectedIds } = useSelection()
  const [printing, setPrinting] = useState(false)
  const ids = getSelectedIds().map(String)
  const { admin, api } = config.routes
  return (
    <div className="swi-item swi-tools">
      <div className="swi-commands__row">
        <button
          type="button"
          className="swi-btn"
          disabled={ids.length === 0}
          title={ids.length === 0 ? 'Choose assets in the list first' : undefined}
          onClick={() => setPrinting(true)}
        >
          <Printer size={16} aria-hidden /> {ids.length > 0 ? `Labels for ${ids.length}` : 'Labels'}
        </button>
        <a className="swi-btn" href={`${api}/inventory/export.csv`} download>
          <Download size={16} aria-hidden /> Export all
        </a>
        <a className="swi-btn" href={`${admin}/imports?kind=inventory-items`}>
          <Upload size={16} aria-hidden /> Import
        </a>
      </div>
      {printing ? <LabelDialog ids={ids} api={api} onClose={() => setPrinting(false)} /> : null}
    </div>
  )
}

'use client'

import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import type { Branch, Hierarchies } from '@/src/domain/permissions/Hierarchies'
import '../rights.css'
import { branchesOf } from './branchesOf'
import { TreeList } from './TreeList'

const PARTS = [
  {
    key: 'groups',
    title: 'Groups',
    collection: 'employee-groups',
    hint: 'A member has what the group and all above it grant.',
  },
  {
    key: 'roles',
    title: 'Roles',
    collection: 'employee-roles',
    hint: 'A role has what the role above it grants.',
  },
  {
    key: 'departments',
    title: 'Departments',
    collection: 'departments',
    hint: 'Departments give no rights; their heads decide.',
  },
] as const

/** Groups, roles and departments as trees, with a search that keeps what stands above a hit. */
export function Trees(hierarchies: Hierarchies) {
  const { config } = useConfig()
  const [typed, setTyped] = useState('')
  return (
    <div className="sw-rights sw-hierarchies">
      <input
        type="search"
        className="sw-input"
        aria-label="Find a group, role or department"
        placeholder="Find by name or slug"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {PARTS.map(({ key, title, collection, hint }) => {
        const rows = withAbove(hierarchies[key], typed.trim().toLowerCase())
        return (
          <section key={key}>
            <header>
              <h2>{title}</h2>
              <small>{hint}</small>
            </header>
            {rows.length > 0 ? (
              <TreeList
                label={title}
                branches={branchesOf(rows)}
                place={`${config.routes.admin}/collections/${collection}`}
              />
            ) : (
              <p className="sw-nothing">
                {hierarchies[key].length === 0 ? `There are no ${title.toLowerCase()} yet.` : 'Nothing fits.'}
              </p>
            )}
          </section>
        )
      })}
    </div>
  )
}

function withAbove(rows: readonly Branch[], typed: string): readonly Branch[] {
  if (typed === '') return rows
  const byId = new Map(rows.map((row) => [row.id, row]))
  const kept = new Set<string>()
  for (const row of rows) {
    if (!`${row.name} ${row.slug}`.toLowerCase().includes(typed)) continue
    for (
      let at: Branch | undefined = row;
      at && !kept.has(at.id);
      at = at.parent ? byId.get(at.parent) : undefined
    )
      kept.add(at.id)
  }
  return rows.filter(({ id }) => kept.has(id))
}

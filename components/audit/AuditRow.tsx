'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { ChangeList } from './ChangeList'
import type { FoundEvent } from './FoundEvent'
import { actionWords } from './actionWords'
import { auditQuery, type AuditFilter } from './auditQuery'

type Props = {
  event: FoundEvent
  time: (iso: string) => string
  onFilter: (filter: AuditFilter) => void
}

/** One event: who did what to what, when and through what; opened, with what changed. */
export function AuditRow({ event, time, onFilter }: Props) {
  const { config } = useConfig()
  const [open, setOpen] = useState(false)
  const id = useId()
  const { entity } = event
  const label = config.collections.find(({ slug }) => slug === entity.type)?.labels?.singular
  const kind = typeof label === 'string' ? label : entity.type
  const denied = event.action.endsWith('.denied')
  return (
    <li className={denied ? 'sw-audit__event sw-audit__event--denied' : 'sw-audit__event'}>
      <button
        type="button"
        className="sw-audit__line"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <time dateTime={event.at}>{time(event.at)}</time>
        <span className="sw-audit__what">
          <strong>{event.erasedAt ? 'Erased' : event.actor.name}</strong> {actionWords(event.action)}{' '}
          <span className="sw-audit__entity">
            {kind}
            {entity.title ? ` ${entity.title}` : ''}
          </span>
          {event.reason ? <q>{event.reason}</q> : null}
        </span>
        <span className="sw-audit__via">{event.via}</span>
      </button>
      {open ? (
        <div className="sw-audit__more" id={id}>
          {event.erasedAt ? <p>Its content was erased {time(event.erasedAt)}.</p> : null}
          <ChangeList changes={event.changes ?? {}} />
          <dl>
            <div>
              <dt>Action</dt>
              <dd>
                <code>{event.action}</code>
              </dd>
            </div>
            {event.onBehalfOf ? (
              <div>
                <dt>In the place of</dt>
                <dd>{event.onBehalfOf}</dd>
              </div>
            ) : null}
            {event.ip ? (
              <div>
                <dt>From address</dt>
                <dd>{event.ip}</dd>
              </div>
            ) : null}
            <div>
              <dt>Event</dt>
              <dd>
                <code>{event.id}</code>
              </dd>
            </div>
          </dl>
          <div className="sw-audit__actions">
            {entity.id && config.collections.some(({ slug }) => slug === entity.type) ? (
              <Link href={`${config.routes.admin}/collections/${entity.type}/${entity.id}`}>Open {kind}</Link>
            ) : null}
            {entity.id ? (
              <button
                type="button"
                className="sw-button"
                onClick={() => onFilter({ entityType: entity.type, entity: entity.id! })}
              >
                All about {entity.title ?? 'it'}
              </button>
            ) : null}
            {event.actor.id ? (
              <button
                type="button"
                className="sw-button"
                onClick={() => onFilter({ actor: event.actor.id! })}
              >
                All by {event.actor.name}
              </button>
            ) : null}
            {event.correlationId ? (
              <button
                type="button"
                className="sw-button"
                onClick={() => onFilter({ correlationId: event.correlationId! })}
              >
                What happened with it
              </button>
            ) : null}
            <Link
              href={`${config.routes.admin}/audit?${auditQuery({ entityType: entity.type, entity: entity.id ?? '' })}`}
            >
              Link to this history
            </Link>
          </div>
        </div>
      ) : null}
    </li>
  )
}

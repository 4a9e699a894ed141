import { Handle, Position, useConnection, type NodeProps } from '@xyflow/react'
import { Clock, TriangleAlert } from 'lucide-react'
import { memo } from 'react'
import { builderWords } from '../builderWords'
import { handlesOf } from '../model/handlesOf'
import { stepIcons } from '../stepIcons'
import { SignMark } from '../compare/SignMark'
import type { StepFlowNode } from './flowTypes'
import { handleId } from './handleId'

const PLACES = { rejected: 'low', default: 'low', returned: 'below' } as const

/** The 220 px card of a step with the points where connections begin and end. */
export const StepCard = memo(function StepCard({ data, selected, isConnectable }: NodeProps<StepFlowNode>) {
  const { step, title, who, due, faults, usedHandles, sign } = data
  const connecting = useConnection((connection) => connection.inProgress)
  const Icon = stepIcons[step.type]
  const handles = handlesOf(step.type)
  const [fault] = faults
  const classes = ['sw-step', `sw-type--${step.type}`]
  if (selected) classes.push('is-selected')
  if (fault) classes.push('is-faulty')
  if (sign) classes.push(`is-${sign}`)
  if (connecting) classes.push('is-target')
  return (
    <div className={classes.join(' ')}>
      {step.type === 'submitted' ? null : (
        <Handle
          type="target"
          id="in"
          position={Position.Left}
          className="sw-handle sw-handle--in"
          isConnectable={isConnectable}
        />
      )}
      <Handle
        type="target"
        id="back"
        position={Position.Bottom}
        className="sw-handle sw-handle--back"
        isConnectable={false}
      />
      <div className="sw-step__head">
        <span className="sw-step__icon">
          <Icon size={16} aria-hidden />
        </span>
        <span className="sw-step__title">{title}</span>
        {sign ? <SignMark sign={sign} /> : null}
      </div>
      <div className="sw-step__who">{who}</div>
      {due ? (
        <div className="sw-step__due">
          <Clock size={12} aria-hidden /> {due}
        </div>
      ) : null}
      {fault ? (
        <div className="sw-step__fault" title={faults.join('\n')}>
          <TriangleAlert size={12} aria-hidden />
          <span>{fault}</span>
        </div>
      ) : null}
      {handles.map((handle) => {
        const place = handle && handle in PLACES ? PLACES[handle as keyof typeof PLACES] : 'main'
        const used = usedHandles.includes(handleId.of(handle))
        return (
          <Handle
            key={handleId.of(handle)}
            type="source"
            id={handleId.of(handle)}
            position={place === 'below' ? Position.Bottom : Position.Right}
            className={`sw-handle sw-handle--${place} sw-handle--${handleId.of(handle)}${used ? ' is-used' : ''}`}
            isConnectable={isConnectable}
          >
            {handles.length > 1 ? (
              <span className="sw-handle__label">{builderWords.handles[handle ?? 'condition']}</span>
            ) : null}
          </Handle>
        )
      })}
    </div>
  )
})

import { type ReactNode, useId } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import type { Fault } from './check-form.ts';

export interface ControlProps {
  id: string;
  name: string;
  'aria-invalid': boolean;
  'aria-describedby': string | undefined;
  'aria-required': boolean;
}

/** Label, hint and fault of one field; the control gets what ties them together. `name` finds it for the focus. */
export function Field({
  name,
  label,
  hint,
  optional = false,
  fault,
  wide = false,
  children,
}: {
  name: string;
  label: string;
  hint?: string;
  optional?: boolean;
  fault: Fault | undefined;
  wide?: boolean;
  children: (control: ControlProps) => ReactNode;
}) {
  const { t } = useLanguage();
  const id = useId();
  const described = [hint ? `${id}-hint` : null, fault ? `${id}-fault` : null].filter(part => part !== null);
  return (
    <div className={wide ? 'field wide' : 'field'} data-fault={fault ? true : undefined}>
      <label htmlFor={id}>
        {label} {optional && <small>{t.targets.check.optional}</small>}
      </label>
      {children({
        id,
        name,
        'aria-invalid': fault !== undefined,
        'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
        'aria-required': !optional,
      })}
      {hint && (
        <small id={`${id}-hint`} className="field-hint">
          {hint}
        </small>
      )}
      <FaultText id={`${id}-fault`} fault={fault} />
    </div>
  );
}

export function FaultText({ id, fault }: { id?: string; fault: Fault | undefined }) {
  const { t } = useLanguage();
  if (fault === undefined) return null;
  return (
    <span id={id} className="field-fault">
      {t.targets.check.faults[fault]}
    </span>
  );
}

import { useId, useRef } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import type { Fault, Finding, FormFirm } from './check-form.ts';
import { FaultText, Field } from './Field.tsx';
import { FirmPicker, type NewFirm } from './FirmPicker.tsx';

const ROLES = ['maker', 'developer', 'integrator', 'service', 'distributor'];

export interface FindingFieldsProps {
  segment: string;
  name: string;
  finding: Finding;
  faults: ReadonlyMap<string, Fault>;
  onChange: (patch: Partial<Finding>) => void;
}

/** What was found in one segment: nobody, or these firms; and what the graph knew but the check left out. */
export function FindingFields({ segment, name, finding, faults, onChange }: FindingFieldsProps) {
  const { t } = useLanguage();
  const words = t.targets.check;
  const group = useId();
  const next = useRef(0);
  const fault = faults.get(`${segment}/outcome`);
  const add = ({ id, name: firmName }: NewFirm) => {
    next.current += 1;
    const firm = {
      key: `f${next.current}`,
      id,
      name: firmName,
      uscc: '',
      role: '',
      product: '',
      moved: false,
    };
    onChange({ outcome: 'firms', firms: [...finding.firms, firm] });
  };
  const change = (key: string, patch: Partial<FormFirm>) =>
    onChange({ firms: finding.firms.map(firm => (firm.key === key ? { ...firm, ...patch } : firm)) });
  return (
    <fieldset className="finding" aria-describedby={fault ? `${group}-fault` : undefined}>
      <legend>{name}</legend>
      <div className="choices">
        {(['none', 'firms'] as const).map(outcome => (
          <label key={outcome}>
            <input
              type="radio"
              name={outcome === 'none' ? `${segment}/outcome` : group}
              checked={finding.outcome === outcome}
              onChange={() => onChange({ outcome })}
            />
            {words[outcome]}
          </label>
        ))}
      </div>
      <FaultText id={`${group}-fault`} fault={fault} />
      {finding.outcome === 'firms' && (
        <>
          <ol className="found">
            {finding.firms.map(firm => (
              <FoundFirm
                key={firm.key}
                firm={firm}
                path={`${segment}/${firm.key}`}
                faults={faults}
                elsewhere={finding.elsewhere.includes(firm.key)}
                onChange={patch => change(firm.key, patch)}
                onRemove={() => onChange({ firms: finding.firms.filter(other => other.key !== firm.key) })}
              />
            ))}
          </ol>
          <FirmPicker label={`${words.add}${t.targets.semicolon}${name}`} onPick={add} />
          <FaultText fault={faults.get(`${segment}/firms`)} />
        </>
      )}
      {finding.leftOut.length > 0 && (
        <div className="left-out">
          <p>{words.conflict}</p>
          {finding.leftOut.map(firm => (
            <fieldset key={firm.id}>
              <legend>{firm.name}</legend>
              <div className="choices">
                {(['found', 'wrong'] as const).map(answer => (
                  <label key={answer}>
                    <input
                      type="radio"
                      name={`${segment}/${firm.id}`}
                      checked={finding.resolved[firm.id] === answer}
                      onChange={() => onChange({ resolved: { ...finding.resolved, [firm.id]: answer } })}
                    />
                    {answer === 'found' ? words.stillThere : words.wrong}
                  </label>
                ))}
              </div>
              <FaultText fault={faults.get(`${segment}/${firm.id}`)} />
            </fieldset>
          ))}
        </div>
      )}
    </fieldset>
  );
}

function FoundFirm({
  firm,
  path,
  faults,
  elsewhere,
  onChange,
  onRemove,
}: {
  firm: FormFirm;
  path: string;
  faults: ReadonlyMap<string, Fault>;
  elsewhere: boolean;
  onChange: (patch: Partial<FormFirm>) => void;
  onRemove: () => void;
}) {
  const { t } = useLanguage();
  const words = t.targets.check;
  return (
    <li>
      <div className="found-head">
        <span className="flag">{firm.id === null ? words.fresh : words.known}</span>
        {firm.id !== null && <b>{firm.name}</b>}
        <button type="button" className="link" aria-label={words.remove(firm.name)} onClick={onRemove}>
          {words.removeWord}
        </button>
      </div>
      {firm.id !== null && <FaultText fault={faults.get(`${path}/name`)} />}
      {elsewhere && (
        <div className="moved">
          <FaultText fault={faults.get(`${path}/moved`)} />
          <label>
            <input
              type="checkbox"
              name={`${path}/moved`}
              checked={firm.moved}
              onChange={event => onChange({ moved: event.target.checked })}
            />
            {words.moved}
          </label>
        </div>
      )}
      <div className="fields">
        {firm.id === null && (
          <>
            <Field name={`${path}/name`} label={words.name} fault={faults.get(`${path}/name`)}>
              {control => (
                <input
                  {...control}
                  type="text"
                  maxLength={100}
                  value={firm.name}
                  onChange={event => onChange({ name: event.target.value })}
                />
              )}
            </Field>
            <Field name={`${path}/uscc`} label={words.uscc} optional fault={faults.get(`${path}/uscc`)}>
              {control => (
                <input
                  {...control}
                  type="text"
                  maxLength={18}
                  spellCheck={false}
                  value={firm.uscc}
                  onChange={event => onChange({ uscc: event.target.value })}
                />
              )}
            </Field>
          </>
        )}
        <Field name={`${path}/product`} label={words.product} optional fault={undefined}>
          {control => (
            <input
              {...control}
              type="text"
              maxLength={200}
              value={firm.product}
              onChange={event => onChange({ product: event.target.value })}
            />
          )}
        </Field>
        {firm.id === null && (
          <Field name={`${path}/role`} label={words.role} optional fault={undefined}>
            {control => (
              <select
                {...control}
                value={firm.role}
                onChange={event => onChange({ role: event.target.value })}
              >
                <option value="">{words.roleNone}</option>
                {ROLES.map(role => (
                  <option key={role} value={role}>
                    {t.role[role]}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
      </div>
    </li>
  );
}

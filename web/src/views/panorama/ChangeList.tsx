import type { Interval } from '../../api/types.ts';
import { nameOf, useLanguage } from '../../i18n/index.ts';
import { FaceMark, points } from '../../ui/marks.tsx';
import { faceOf } from '../../ui/verdict.ts';
import type { VerdictChange } from './analysis.ts';
import { DIRECTION_MARK, directionOf, sortChanges } from './landing.ts';

interface Props {
  changed: readonly VerdictChange[];
  firmName: (id: string) => string | undefined;
  onSelect: (segment: string) => void;
}

/** Segment by segment: what changes by how much, also for the worse; what hardly moves is folded away. */
export function ChangeList({ changed, firmName, onSelect }: Props) {
  const { t } = useLanguage();
  const words = t.panorama.land;
  const sorted = sortChanges(changed);
  const groups = [
    { title: words.verdictChanged, list: sorted.verdict },
    { title: words.landed, list: sorted.landed },
    { title: words.notable, list: sorted.notable },
  ];
  const row = (change: VerdictChange) => (
    <Change key={change.segment.id} change={change} firmName={firmName} onSelect={onSelect} />
  );
  if (changed.length === 0) return <p className="empty">{words.none}</p>;
  return (
    <>
      {groups.map(
        ({ title, list }) =>
          list.length > 0 && (
            <section key={title}>
              <h3>
                {title} <small>{list.length}</small>
              </h3>
              <ul className="changes">{list.map(row)}</ul>
            </section>
          ),
      )}
      {sorted.small.length > 0 && (
        <section>
          <details>
            <summary>
              <b>{words.small(sorted.small.length)}</b>
            </summary>
            <p className="hint">{words.smallNote}</p>
            <ul className="changes">{sorted.small.map(row)}</ul>
          </details>
        </section>
      )}
    </>
  );
}

function priorityText({ low, high, point }: Interval): string {
  if (points(low) === points(high)) return points(low);
  const range = `${points(low)}–${points(high)}`;
  return point === null ? range : `${points(point)} (${range})`;
}

function Change({ change, firmName, onSelect }: { change: VerdictChange } & Omit<Props, 'changed'>) {
  const { t, lang } = useLanguage();
  const words = t.panorama.land;
  const direction = directionOf(change);
  const faces = [
    { verdict: change.from, certainty: change.certaintyBefore, localCount: change.providersBefore },
    { verdict: change.to, certainty: change.certaintyAfter, localCount: change.providersAfter },
  ].map(faceOf);
  const names = change.because.map(id => firmName(id) ?? id).join(lang === 'zh' ? '、' : ', ');
  const figures = [
    {
      label: words.certainty,
      before: t.unit.percent(change.certaintyBefore),
      after: t.unit.percent(change.certaintyAfter),
    },
    {
      label: words.providers,
      before: String(change.providersBefore),
      after: String(change.providersAfter),
    },
    {
      label: words.priority,
      before: priorityText(change.priorityBefore),
      after: priorityText(change.priorityAfter),
    },
  ];
  return (
    <li>
      <p className="change-head">
        <span className={`direction ${direction}`}>
          <span aria-hidden="true">{DIRECTION_MARK[direction]}</span>
          <span className="visually-hidden">{words[direction]} </span>
        </span>
        <button type="button" className="link" onClick={() => onSelect(change.segment.id)}>
          {nameOf(change.segment, lang)}
        </button>
      </p>
      {change.from !== change.to && (
        <p className="change-verdict">
          <FaceMark face={faces[0]!} size={14} />
          {t.verdict[change.from]}
          <b> → </b>
          <FaceMark face={faces[1]!} size={14} />
          <b>{t.verdict[change.to]}</b>
        </p>
      )}
      <p className="change-figures">
        {figures.map(({ label, before, after }) => (
          <span key={label} className={before === after ? 'same' : undefined}>
            {label} {before === after ? before : words.fromTo(before, after)}
          </span>
        ))}
      </p>
      {change.direct && <p className="change-why">{words.because(names)}</p>}
    </li>
  );
}

import { useEffect, useRef } from 'react';
import { nameOf, useLanguage } from '../../i18n/index.ts';
import type { Part } from './parts.ts';

interface Props {
  parts: readonly Part[];
  /** What is known only to the whole, as a last row. */
  whole: Part;
  wholeName: string;
  caption: string;
  selected: string | null;
  onSelect: (part: string) => void;
}

/** The same parts as rows, with the same selection. */
export function PartTable({ parts, whole, wholeName, caption, selected, onSelect }: Props) {
  const { t, lang } = useLanguage();
  const words = t.map.columns;
  const chosen = useRef<HTMLTableRowElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row to show changes with the selection.
  useEffect(() => {
    chosen.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  const seen = (n: number) => (n > 0 ? n : <span className="unknown-value">{t.map.none}</span>);
  const rows = [
    ...parts.map(part => ({
      part,
      name: nameOf(part.region, lang),
      level: t.level[part.region.level] ?? '',
    })),
    { part: whole, name: wholeName, level: '' },
  ];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
    <section className="map-table" aria-label={caption} tabIndex={0}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.region}</th>
            <th scope="col">{words.level}</th>
            {(['firms', 'planned', 'segments', 'missing', 'thin', 'unknown'] as const).map(key => (
              <th key={key} scope="col" className="number">
                {words[key]}
              </th>
            ))}
            <th scope="col">{words.carriers}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ part, name, level }) => {
            const { id } = part.region;
            const verdict = (key: 'missing' | 'thin' | 'unknown') =>
              part === whole ? '—' : (part.verdicts?.[key] ?? '…');
            return (
              <tr
                key={id}
                ref={id === selected ? chosen : undefined}
                className={id === selected ? 'selected' : undefined}
              >
                <th scope="row">
                  <button type="button" aria-pressed={id === selected} onClick={() => onSelect(id)}>
                    {name}
                  </button>
                </th>
                <td>{level}</td>
                <td className="number">{seen(part.enterprises)}</td>
                <td className="number">{part.planned > 0 ? part.planned : '—'}</td>
                <td className="number">{seen(part.segments.length)}</td>
                <td className="number">{verdict('missing')}</td>
                <td className="number">{verdict('thin')}</td>
                <td className="number">{verdict('unknown')}</td>
                <td className="carrier-names">
                  {part.carriers.map(carrier => nameOf(carrier, lang)).join(lang === 'zh' ? '、' : ', ')}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

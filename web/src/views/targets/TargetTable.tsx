import type { Target } from '../../api/targets.ts';
import { nameOf, useLanguage } from '../../i18n/index.ts';
import { points } from '../../ui/marks.tsx';
import { productsIn } from './target-facts.ts';
import type { PlaceOf } from './use-place-of.ts';

/** The cards as a table, with the same selection. */
export function TargetTable({
  targets,
  segment,
  chosen,
  caption,
  placeOf,
  onChoose,
}: {
  targets: readonly Target[];
  segment: string;
  chosen: string | null;
  caption: string;
  placeOf: PlaceOf;
  onChoose: (id: string) => void;
}) {
  const { t, lang } = useLanguage();
  const words = t.targets.target;
  const codes = targets[0]?.factors.map(factor => factor.code) ?? [];
  return (
    <div className="table-scroll">
      <table className="target-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.rank}</th>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.place}</th>
            <th scope="col">{words.product}</th>
            <th scope="col">{words.score}</th>
            {codes.map(code => (
              <th scope="col" key={code}>
                {t.factor[code] ?? code}
              </th>
            ))}
            <th scope="col">{words.bestIntro}</th>
          </tr>
        </thead>
        <tbody>
          {targets.map(target => {
            const firm = target.enterprise;
            const best = target.warmPaths[0];
            return (
              <tr key={firm.id} data-chosen={firm.id === chosen || undefined}>
                <td>{target.rank}</td>
                <th scope="row">
                  <button
                    type="button"
                    className="link"
                    data-target={firm.id}
                    aria-current={firm.id === chosen ? 'true' : undefined}
                    onClick={() => onChoose(firm.id)}
                  >
                    {nameOf(firm, lang)}
                  </button>
                  {nameOf(firm, lang) !== firm.name && <small lang="zh-CN">{firm.name}</small>}
                </th>
                <td>{placeOf(firm)}</td>
                <td>{productsIn(target, segment).join(t.targets.comma) || words.noProduct}</td>
                <td className="number">
                  <b>{target.score.point === null ? '–' : points(target.score.point)}</b>
                  <small title={words.scoreLabel}>
                    {points(target.score.low)}–{points(target.score.high)}
                  </small>
                </td>
                {target.factors.map(factor => (
                  <td key={factor.code} className="number">
                    {factor.value === null ? (
                      <span className="unknown-value">{words.factorUnknown}</span>
                    ) : (
                      points(factor.value)
                    )}
                  </td>
                ))}
                <td>
                  {best === undefined ? (
                    <span className="unknown-value">{words.noneSeen}</span>
                  ) : (
                    `${best.path.nodes[0] ? nameOf(best.path.nodes[0], lang) : ''}${t.targets.strengthIn(best.strength)}`
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

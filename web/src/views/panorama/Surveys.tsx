import type { CellDetail } from '../../api/types.ts';
import { useLanguage } from '../../i18n/index.ts';

/** Sources that looked: recall, the overlap it is estimated from, and whether it counts. */
export function Surveys({ cell }: { cell: CellDetail }) {
  const { t } = useLanguage();
  const words = t.panorama.worked;
  const values = new Map(cell.inputs.map(input => [input.code, input.value]));
  const overlap = (survey: string) =>
    ['a', 'b', 'd'].map(code => values.get(`${code}:${survey}`) ?? '?').join(' / ');
  return (
    <table className="small-table">
      <thead>
        <tr>
          <th scope="col">{t.survey}</th>
          <th scope="col" className="number">
            {t.recall}
          </th>
          <th scope="col" className="number">
            <abbr title={words.overlap}>{words.overlapShort}</abbr>
          </th>
          <th scope="col">{t.panorama.asOf}</th>
        </tr>
      </thead>
      <tbody>
        {cell.surveys.map(survey => (
          <tr key={survey.survey} className={survey.counted ? undefined : 'not-counted'}>
            <td>
              {survey.source.url && /^https?:/.test(survey.source.url) ? (
                <a href={survey.source.url} target="_blank" rel="noreferrer">
                  {survey.name}
                </a>
              ) : (
                survey.name
              )}
              <small>
                {' '}
                {survey.census ? t.panorama.panel.censusMark : (t.surveyKind[survey.kind] ?? survey.kind)}
                {' · '}
                {survey.counted ? words.counted : words.notCounted}
              </small>
            </td>
            <td className="number">{t.unit.percent(survey.recall)}</td>
            <td className="number overlap">{overlap(survey.survey)}</td>
            <td>{survey.date ?? t.footer.unknownDate}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

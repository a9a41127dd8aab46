import type { StructureData } from '../../api/structure.ts';
import { useLanguage } from '../../i18n/index.ts';
import { Value } from './format.tsx';

interface Props {
  data: StructureData;
  regions: readonly string[];
  nameOfRegion: (id: string) => string;
  own: string;
  caption: string;
}

/** How many firms, how many strengths, how complex: one row for each region. */
export function ScoreTable({ data, regions, nameOfRegion, own, caption }: Props) {
  const { t } = useLanguage();
  const words = t.structure;
  const scores = new Map(data.regionScores.map(score => [score.region, score]));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
    <section className="twin scores" aria-label={caption} tabIndex={0}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.region}</th>
            <th scope="col" className="number">
              {words.enterprises}
            </th>
            <th scope="col" className="number">
              {words.diversity}
            </th>
            <th scope="col" className="number">
              {words.eci}
            </th>
            <th scope="col" className="number">
              {words.coi}
            </th>
          </tr>
        </thead>
        <tbody>
          {regions.map(id => {
            const score = scores.get(id);
            return (
              <tr key={id} className={id === own ? 'selected' : undefined}>
                <th scope="row">{nameOfRegion(id)}</th>
                <td className="number">{score?.enterprises}</td>
                <td className="number">{score?.diversity}</td>
                <td className="number">
                  <Value value={score?.eci ?? null} why={words.why.eci} />
                </td>
                <td className="number">
                  <Value value={score?.coi ?? null} why={words.why.coi} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="note">{words.scoresNote}</p>
      <ul className="note">
        <li>
          <b>ECI</b> {words.why.eci}
        </li>
        <li>
          <b>COI</b> {words.why.coi}
        </li>
        <li>
          <b>PCI</b> {words.why.pci}
        </li>
      </ul>
    </section>
  );
}

import { useId } from 'react';
import type { Introduction } from '../../api/targets.ts';
import { nameOf, useLanguage } from '../../i18n/index.ts';
import { INTRO, LABEL, layoutIntro, spacing, wrapText } from './intro-layout.ts';
import { introText } from './sheet.ts';
import { backwards } from './target-facts.ts';

/** One introduction drawn from something local (left) to the target (right): whole names, relation, date, strength. */
export function IntroPath({ intro, weakest }: { intro: Introduction; weakest: string | null }) {
  const { t, lang } = useLanguage();
  const tip = useId();
  const { nodes, relations } = intro.path;
  const max = (spacing(nodes.length).gap - 10) / 11;
  const labels = relations.map(({ type, provenance }) => {
    const mark = provenance.status === 'INFERRED' ? ` ${t.status.INFERRED}` : '';
    return {
      above: wrapText(t.relation[type], max),
      below: wrapText(`${provenance.asOf ?? t.targets.undated}${mark}`, max),
    };
  });
  const layout = layoutIntro(
    nodes.map(node => nameOf(node, lang)),
    backwards(intro),
    {
      above: Math.max(...labels.map(label => label.above.length)),
      below: Math.max(...labels.map(label => label.below.length)),
    },
  );
  return (
    <figure className="intro">
      <svg
        role="img"
        aria-label={t.targets.target.introLabel(introText(intro, lang, t))}
        width={layout.width}
        height={layout.height}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
      >
        <defs>
          <marker
            id={tip}
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="7"
            markerHeight="7"
            orient="auto-start-reverse"
          >
            <path d="M0 0.8L7.2 4L0 7.2z" fill="#465563" />
          </marker>
        </defs>
        {layout.arrows.map(({ x1, x2, y, back }, i) => {
          const relation = relations[i];
          if (relation === undefined) return null;
          const inferred = relation.provenance.status === 'INFERRED';
          const weak = relation.id === weakest;
          const { above, below } = labels[i]!;
          return (
            <g key={relation.id} className="intro-arrow" data-weak={weak || undefined}>
              <line
                x1={x1 + 3}
                x2={x2 - 3}
                y1={y}
                y2={y}
                strokeDasharray={inferred ? '5 4' : undefined}
                markerStart={back ? `url(#${tip})` : undefined}
                markerEnd={back ? undefined : `url(#${tip})`}
              />
              {above.map((word, line) => (
                <text
                  key={word}
                  x={(x1 + x2) / 2}
                  y={y - LABEL.above - (above.length - 1 - line) * LABEL.aboveLine}
                  textAnchor="middle"
                >
                  {word}
                </text>
              ))}
              {below.map((word, line) => (
                <text
                  key={word}
                  className="intro-date"
                  x={(x1 + x2) / 2}
                  y={y + LABEL.below + line * LABEL.belowLine}
                  textAnchor="middle"
                >
                  {word}
                </text>
              ))}
            </g>
          );
        })}
        {layout.boxes.map((box, i) => {
          const node = nodes[i];
          if (node === undefined) return null;
          const end = i === 0 ? 'local' : i === nodes.length - 1 ? 'target' : 'between';
          const top = box.y + (box.height - box.lines.length * INTRO.line) / 2;
          return (
            <g key={node.id} className={`intro-box ${end}`}>
              <rect
                x={box.x}
                y={box.y}
                width={box.width}
                height={box.height}
                rx={end === 'between' ? 4 : 12}
              />
              {box.lines.map((text, line) => (
                <text
                  // biome-ignore lint/suspicious/noArrayIndexKey: lines of one name have no other identity.
                  key={line}
                  x={box.x + box.width / 2}
                  y={top + (line + 0.76) * INTRO.line}
                  textAnchor="middle"
                >
                  {text}
                </text>
              ))}
            </g>
          );
        })}
      </svg>
      <figcaption>
        {t.targets.target.strength} <b>{intro.strength.toFixed(2)}</b>
        {weakest !== null && relations.some(relation => relation.id === weakest) && (
          <>
            {t.targets.semicolon}
            {t.targets.target.weakest} <b>{relationWord(intro, weakest, t.relation)}</b>
          </>
        )}
      </figcaption>
    </figure>
  );
}

function relationWord(intro: Introduction, id: string, words: Record<string, string>): string {
  const type = intro.path.relations.find(relation => relation.id === id)?.type;
  return type === undefined ? '' : (words[type] ?? type);
}

import { useId } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import { STAR, type StarBox, type StarItem, starOf } from './star.ts';

/** The firm and its main relations as a small picture; a reader hears what it shows, the list holds the same. */
export function StarPicture({ name, items }: { name: string; items: readonly StarItem[] }) {
  const { t } = useLanguage();
  const words = t.firms.file;
  const tip = useId();
  const star = starOf(name, items);
  return (
    <figure className="ff-star">
      <svg
        role="img"
        aria-label={words.picture(name, star.neighbours.length)}
        viewBox={`-1 -1 ${star.width + 2} ${star.height + 2}`}
        style={{ maxWidth: star.width + 2 }}
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
            <path d="M0 0.8L7.2 4L0 7.2z" />
          </marker>
        </defs>
        {star.neighbours.map(({ item, line: { x1, y1, x2, y2 } }) => (
          <line
            key={`${item.id} ${item.word}`}
            {...{ x1, y1, x2, y2 }}
            strokeDasharray={item.inferred ? '5 4' : undefined}
            markerStart={item.side === 'in' ? `url(#${tip})` : undefined}
            markerEnd={item.side === 'out' ? `url(#${tip})` : undefined}
          />
        ))}
        <Box box={star.centre} className="centre" word={[]} />
        {star.neighbours.map(box => (
          <Box
            key={`${box.item.id} ${box.item.word}`}
            box={box}
            className={box.item.inferred ? 'inferred' : 'stated'}
            word={box.word}
          />
        ))}
      </svg>
      {star.more > 0 && <figcaption>{words.pictureMore(star.more)}</figcaption>}
    </figure>
  );
}

function Box({ box, word, className }: { box: StarBox; word: string[]; className: string }) {
  const middle = box.x + box.width / 2;
  const row = (at: number) => box.y + STAR.pad + (at + 0.76) * STAR.line;
  return (
    <g className={className}>
      <rect x={box.x} y={box.y} width={box.width} height={box.height} rx={5} />
      {word.map((text, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text have no other identity.
        <text key={at} className="word" x={middle} y={row(at)} textAnchor="middle">
          {text}
        </text>
      ))}
      {box.lines.map((text, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text have no other identity.
        <text key={at} x={middle} y={row(word.length + at)} textAnchor="middle">
          {text}
        </text>
      ))}
    </g>
  );
}

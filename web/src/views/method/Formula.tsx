import { Fragment, type ReactNode, useMemo } from 'react';
import { type Part, parseFormula, speak } from './notation.ts';
import { useMethodWords } from './words.ts';

type ValueAt = (code: string) => string;

/** A formula in plain HTML with the values of the constants in it, and the same as a sentence. */
export function Formula({ text, valueAt }: { text: string; valueAt: ValueAt }) {
  const { spoken } = useMethodWords();
  const parts = useMemo(() => parseFormula(text), [text]);
  return (
    <div className="formula" role="math" aria-label={speak(parts, spoken, valueAt)}>
      <span aria-hidden="true">{drawn(parts, valueAt)}</span>
    </div>
  );
}

const drawn = (parts: readonly Part[], valueAt: ValueAt): ReactNode =>
  // biome-ignore lint/suspicious/noArrayIndexKey: a formula never changes.
  parts.map((part, at) => <Fragment key={at}>{drawnPart(part, valueAt)}</Fragment>);

function drawnPart(part: Part, valueAt: ValueAt): ReactNode {
  switch (part.kind) {
    case 'variable':
      return <var>{part.text}</var>;
    case 'below':
      return <sub>{drawn(part.parts, valueAt)}</sub>;
    case 'above':
      return <sup>{drawn(part.parts, valueAt)}</sup>;
    case 'constant':
      return (
        <b className="formula-value" title={part.code}>
          {valueAt(part.code)}
        </b>
      );
    default:
      return part.text;
  }
}

const QUANTITY = /(\p{L})_([a-z0-9]+)/gu;

/** A sentence in which `n_s` stands for a quantity of the formulas. */
export function Sentence({ children }: { children: string }) {
  const pieces: ReactNode[] = [];
  let from = 0;
  for (const match of children.matchAll(QUANTITY)) {
    pieces.push(children.slice(from, match.index));
    pieces.push(
      <Fragment key={match.index}>
        <var>{match[1]}</var>
        <sub>{match[2]}</sub>
      </Fragment>,
    );
    from = match.index + match[0].length;
  }
  return [...pieces, children.slice(from)];
}

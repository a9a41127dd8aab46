import { useLanguage } from '../../i18n/index.ts';

export type Side = 'first' | 'land' | 'portfolio';
const SIDES = ['first', 'land', 'portfolio'] as const;

/** What stands beside the picture. */
export function SideTabs({
  side,
  landed,
  onSide,
}: {
  side: Side;
  landed: number;
  onSide: (side: Side) => void;
}) {
  const { t } = useLanguage();
  const words = t.panorama.side;
  return (
    <fieldset className="segmented side-tabs" aria-label={words.label}>
      {SIDES.map(item => (
        <button key={item} type="button" aria-pressed={side === item} onClick={() => onSide(item)}>
          {words[item]}
          {item === 'land' && landed > 0 && <b className="count">{landed}</b>}
        </button>
      ))}
    </fieldset>
  );
}

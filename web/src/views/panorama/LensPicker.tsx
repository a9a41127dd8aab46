import { useLanguage } from '../../i18n/index.ts';
import { LENSES, type Lens } from './lens.ts';

/** What the cards show. */
export function LensPicker({ lens, onLens }: { lens: Lens; onLens: (lens: Lens) => void }) {
  const { t } = useLanguage();
  const words = t.panorama.lens;
  return (
    <label className="lens-picker">
      {words.label}
      <select
        value={lens}
        onChange={event => onLens(LENSES.find(item => item === event.target.value) ?? 'verdict')}
      >
        {LENSES.map(item => (
          <option key={item} value={item}>
            {words.name[item]}
          </option>
        ))}
      </select>
    </label>
  );
}

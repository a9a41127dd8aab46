import type { PanoramaData } from '../../api/types.ts';
import { useLanguage } from '../../i18n/index.ts';
import { FaceMark } from '../../ui/marks.tsx';
import { FACES, faceOf, faceWord } from '../../ui/verdict.ts';

interface Props {
  data: PanoramaData;
  face: string;
  onFace: (face: (typeof FACES)[number] | 'ALL') => void;
}

/** The looks with their counts; pressing one shows only those. Beside it, how a card is read. */
export function Legend({ data, face, onFace }: Props) {
  const { t } = useLanguage();
  const count = (wanted: string) => data.segments.filter(cell => faceOf(cell) === wanted).length;
  return (
    <div className="legend">
      <fieldset aria-label={t.panorama.legend}>
        {FACES.map(item => (
          <button
            key={item}
            type="button"
            aria-pressed={face === item}
            className={`face-${item.toLowerCase()}`}
            onClick={() => onFace(face === item ? 'ALL' : item)}
          >
            <FaceMark face={item} size={15} />
            {faceWord(item, t)}
            <b>{count(item)}</b>
          </button>
        ))}
      </fieldset>
      <p className="card-key">
        <span className="visually-hidden">
          {t.panorama.keyTitle}: {t.panorama.keyText}
        </span>
        <span className="card-key-card" aria-hidden="true" title={t.panorama.keyText}>
          <i>{t.panorama.keyName}</i>
          <span>
            <b>3</b>
            <small>56</small>
          </span>
        </span>
        <span className="card-key-words" aria-hidden="true">
          <b>{t.panorama.keyLocal}</b>
          <small>{t.panorama.keyOutside}</small>
        </span>
        <span className="card-key-bar" aria-hidden="true">
          <i />
          {t.certainty}
        </span>
        <span aria-hidden="true" className="card-key-dash">
          – {t.panorama.none}
        </span>
      </p>
    </div>
  );
}

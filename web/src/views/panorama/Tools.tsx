import { useLanguage } from '../../i18n/index.ts';
import { LensPicker } from './LensPicker.tsx';
import type { Lens } from './lens.ts';

interface Props {
  lens: Lens;
  view: 'picture' | 'table';
  flow: boolean;
  zoom: number;
  onLens: (lens: Lens) => void;
  onView: (view: 'picture' | 'table') => void;
  onFlow: (flow: boolean) => void;
  onZoom: (zoom: number) => void;
  /** Absent while there is nothing to save. */
  onSave?: () => void;
}

const ZOOMS = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2] as const;

/** What the cards show, picture or table, supply lines, size. */
export function Tools({ lens, view, flow, zoom, onLens, onView, onFlow, onZoom, onSave }: Props) {
  const { t } = useLanguage();
  const at = ZOOMS.findIndex(step => step >= zoom);
  return (
    <div className="pano-tools">
      <LensPicker lens={lens} onLens={onLens} />
      <fieldset className="segmented" aria-label={t.panorama.view}>
        <button type="button" aria-pressed={view === 'picture'} onClick={() => onView('picture')}>
          {t.panorama.picture}
        </button>
        <button type="button" aria-pressed={view === 'table'} onClick={() => onView('table')}>
          {t.panorama.table}
        </button>
      </fieldset>
      {view === 'picture' && (
        <>
          <label className="check">
            <input type="checkbox" checked={flow} onChange={event => onFlow(event.target.checked)} />
            {t.panorama.flow}
          </label>
          <div className="segmented">
            <button
              type="button"
              aria-label={t.panorama.zoomOut}
              disabled={at <= 0}
              onClick={() => onZoom(ZOOMS[Math.max(0, at - 1)]!)}
            >
              −
            </button>
            <button type="button" title={t.panorama.zoomFit} onClick={() => onZoom(1)}>
              {t.unit.percent(zoom)}
            </button>
            <button
              type="button"
              aria-label={t.panorama.zoomIn}
              disabled={at === ZOOMS.length - 1}
              onClick={() => onZoom(ZOOMS[Math.min(ZOOMS.length - 1, at + 1)]!)}
            >
              +
            </button>
          </div>
          <button type="button" className="btn ghost small" disabled={!onSave} onClick={onSave}>
            {t.panorama.save}
          </button>
        </>
      )}
    </div>
  );
}

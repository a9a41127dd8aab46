import { useLanguage } from '../../i18n/index.ts';
import { useUrlState } from '../../url-state.ts';
import { MAX_LANDED, panoramaSchema, toggled } from './state.ts';

/** Puts a firm into the tray 引进测算 or takes it out; one step of Back. */
export function LandButton({ firm, name }: { firm: string; name: string }) {
  const { t } = useLanguage();
  const [{ land }, set] = useUrlState(panoramaSchema);
  const words = t.panorama.land;
  const inside = land.includes(firm);
  const full = !inside && land.length >= MAX_LANDED;
  return (
    <button
      type="button"
      className="land-button"
      aria-pressed={inside}
      title={full ? words.full : inside ? words.takeName(name) : words.putName(name)}
      disabled={full}
      onClick={() => set({ land: toggled(land, firm) })}
    >
      {inside ? `✓ ${words.inTray}` : words.put}
      <span className="visually-hidden"> {name}</span>
    </button>
  );
}

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { PanoramaData } from '../../api/types.ts';
import { type Lang, nameOf, useLanguage, type Words } from '../../i18n/index.ts';
import { useNames } from '../../ui/use-names.ts';
import { type Landing, landingQuery, lensQuery } from './analysis.ts';
import { afterLanding } from './landing.ts';
import { type LensFacts, lensFacts, readingOf } from './lens.ts';
import type { Overlay } from './picture-of.ts';
import type { Scope } from './queries.ts';
import type { PanoramaState } from './state.ts';

/** The panorama as it is to be shown: its cells after the what-if, and what lies over them. */
export interface Shown {
  data: PanoramaData;
  overlay: Overlay;
}

function overlayOf(
  data: PanoramaData,
  lens: PanoramaState['lens'],
  facts: ReadonlyMap<string, LensFacts> | null,
  landing: Landing | null,
  names: string,
  lang: Lang,
  t: Words,
): Overlay {
  const needsFacts = lens !== 'verdict' && lens !== 'share';
  const readings =
    lens === 'verdict' || (needsFacts && facts === null)
      ? null
      : new Map(
          data.segments.map(cell => [
            cell.segment.id,
            readingOf(lens, cell, facts?.get(cell.segment.id), data.asOf, t),
          ]),
        );
  const words = t.panorama;
  const banner = [
    landing === null ? null : words.land.banner(names, data.asOf),
    lens === 'verdict' || readings === null ? null : `${words.lens.name[lens]}：${words.lens.explain[lens]}`,
  ].filter(line => line !== null);
  return {
    readings,
    changes: new Map((landing?.changed ?? []).map(change => [change.segment.id, change])),
    ...(banner.length > 0 && { banner: banner.join(lang === 'zh' ? '。' : '. ') }),
  };
}

/** Cells and overlay of the panorama for a lens and a tray; the queries behind them for their own screens. */
export function useOverlay(scope: Scope, data: PanoramaData | undefined, state: PanoramaState) {
  const { t, lang } = useLanguage();
  const { lens, land } = state;
  const lensed = useQuery(lensQuery(scope, lens !== 'verdict' && lens !== 'share'));
  const tried = useQuery({ ...landingQuery(scope, land), placeholderData: keepPreviousData });
  const landing = land.length > 0 && !tried.isError ? (tried.data ?? null) : null;
  const nameOfFirm = useNames(land);
  const comma = lang === 'zh' ? '、' : ', ';
  const names = land.map(id => nameOfFirm(id) ?? id).join(comma);
  const facts = useMemo(() => (lensed.data ? lensFacts(lensed.data) : null), [lensed.data]);
  const shown = useMemo((): Shown | null => {
    if (data === undefined) return null;
    const segments = afterLanding(data.segments, landing?.changed ?? []);
    return {
      data: landing === null ? data : { ...data, segments },
      overlay: overlayOf(data, lens, facts, landing, names, lang, t),
    };
  }, [data, landing, facts, lens, names, lang, t]);
  return { shown, facts, landing, tried, lensed, nameOfFirm };
}

/** Names of firms, in a list of words. */
export function firmNames(firms: readonly { name: string; nameEn: string | null }[], lang: Lang): string {
  return firms.map(firm => nameOf(firm, lang)).join(lang === 'zh' ? '、' : ', ');
}

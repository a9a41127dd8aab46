import type { PanoramaData } from '../../api/types.ts';
import { type Lang, nameOf, type Words } from '../../i18n/index.ts';

/** The glossary's sentence, written from the numbers of the summary. */
export function headline({ chain, region, segments, summary }: PanoramaData, lang: Lang, t: Words): string {
  const { total, ...counts } = summary;
  return t.panorama.headline({
    ...counts,
    region: nameOf(region, lang),
    chain: nameOf(chain, lang),
    segments: segments.length,
    total: total?.count ?? null,
    totalDate: total?.asOf ?? null,
  });
}

import type { PanoramaData } from '../../api/types.ts';
import { drawList } from '../../graph/draw-list.ts';
import { toSvg } from '../../graph/svg.ts';
import { canvasMeasure } from '../../graph/text.ts';
import { type Lang, nameOf, type Words } from '../../i18n/index.ts';
import { saveFile } from '../../ui/save.ts';
import { type Overlay, pictureOf } from './picture-of.ts';

/** px; about the proportions of a landscape page. */
const PAGE = { width: 1480, height: 940 };

/** Saves the whole picture as SVG, whatever part of it is on the screen; the overlay's banner goes with it. */
export function savePicture(data: PanoramaData, lang: Lang, t: Words, overlay: Overlay): void {
  const list = drawList(pictureOf(data, lang, t, overlay), PAGE.width, PAGE.height, canvasMeasure());
  const title = [nameOf(data.region, lang), nameOf(data.chain, lang), data.asOf].join(' ');
  saveFile(new Blob([toSvg(list, title)], { type: 'image/svg+xml' }), `${title}.svg`);
}

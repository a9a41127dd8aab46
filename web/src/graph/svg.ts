import { lookStyle, lookSvg } from '../ui/looks.ts';
import { type DrawBox, type DrawLine, type DrawList, type DrawText, TAG_FILL } from './draw-list.ts';
import { FONT } from './text.ts';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeXml = (text: string): string => text.replace(/[&<>"]/g, char => ESCAPES[char] ?? char);
const px = (value: number): string => String(Math.round(value * 100) / 100);

function box({ kind, face, x, y, width, height }: DrawBox): string {
  const { ink, fill, border, borderWidth, dash, hatched } = lookStyle(face);
  const place = `x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}"`;
  if (kind === 'mark') return `<svg ${place} viewBox="0 0 16 16">${lookSvg(face)}</svg>`;
  if (kind === 'tag') return `<rect ${place} rx="3" fill="${TAG_FILL}"/>`;
  if (kind !== 'card') return `<rect ${place} fill="${kind === 'bar' ? ink : '#d5dce2'}"/>`;
  const dashes = { solid: '', dashed: ' stroke-dasharray="4 3"', dotted: ' stroke-dasharray="1.5 2"' }[dash];
  const ground = `<rect ${place} rx="5" fill="${fill}" stroke="${border}" stroke-width="${borderWidth}"${dashes}/>`;
  return hatched ? `${ground}<rect ${place} rx="5" fill="url(#hatch)"/>` : ground;
}

function text({ x, y, lines, size, lineHeight, weight, color, align }: DrawText): string {
  // The first baseline of a block whose middle is y: Chinese glyphs stand about 0.36 em above their middle.
  const first = y - ((lines.length - 1) * lineHeight) / 2 + size * 0.36;
  const spans = lines
    .map(
      (line, index) => `<tspan x="${px(x)}" y="${px(first + index * lineHeight)}">${escapeXml(line)}</tspan>`,
    )
    .join('');
  const anchor = align === 'right' ? ' text-anchor="end"' : '';
  return `<text font-size="${size}" font-weight="${weight}" fill="${color}"${anchor}>${spans}</text>`;
}

const line = ({ x1, y1, x2, y2, color, width }: DrawLine): string =>
  `<line x1="${px(x1)}" y1="${px(y1)}" x2="${px(x2)}" y2="${px(y2)}" stroke="${color}" stroke-width="${width}"/>`;

/** The same list as a vector picture, for print and office documents. `title` is its accessible name. */
export function toSvg(list: DrawList, title: string): string {
  const { width, height } = list;
  const hatch =
    '<pattern id="hatch" width="8" height="8" patternUnits="userSpaceOnUse"><path d="M-2 10L10-2M-2 2L2-2M6 10l4-4" stroke="#e9edf0" stroke-width="1.2"/></pattern>';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${px(width)}" height="${px(height)}" viewBox="0 0 ${px(width)} ${px(height)}" font-family="${escapeXml(FONT)}">`,
    `<title>${escapeXml(title)}</title><defs>${hatch}</defs><rect width="100%" height="100%" fill="#fff"/>`,
    ...list.lines.map(line),
    ...list.boxes.map(box),
    ...list.texts.map(text),
    '</svg>',
  ].join('\n');
}

import type { EntityKind } from '../api/explore.ts';
import { LOOK, OUTLINE } from './explore-look.ts';

/** Words around a saved picture: alone it would not say what it shows, as of when, and what the lines mean. */
export interface Caption {
  title: string;
  summary: string;
  /** Where and when from. */
  origin: string;
  /** Kinds in the picture and their words. */
  kinds: readonly { kind: EntityKind; word: string }[];
  /** Line pattern and its word. */
  lines: readonly { dash: readonly number[]; word: string }[];
}

const SCALE = 2;
const FONT = '"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",sans-serif';
const MARGIN = 24;
const HEAD = 66;
const FOOT = 68;
/** Room for title, key and origin beside each other. */
const LEAST_WIDTH = 980;

/** The picture with title, summary, key and origin; a PNG at twice the screen's resolution. */
export async function captioned(picture: Blob, caption: Caption): Promise<Blob> {
  const image = await createImageBitmap(picture);
  const width = Math.max(LEAST_WIDTH, image.width / SCALE + 2 * MARGIN);
  const height = image.height / SCALE + HEAD + FOOT + MARGIN;
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('this browser cannot draw');
  pen.scale(SCALE, SCALE);
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, width, height);
  pen.drawImage(image, (width - image.width / SCALE) / 2, HEAD, image.width / SCALE, image.height / SCALE);
  pen.fillStyle = '#14202b';
  pen.font = `600 18px ${FONT}`;
  pen.fillText(caption.title, MARGIN, 30);
  pen.fillStyle = '#465563';
  pen.font = `13px ${FONT}`;
  pen.fillText(caption.summary, MARGIN, 52);
  drawKinds(pen, caption.kinds, height - 44);
  drawLines(pen, caption.lines, height - 16);
  pen.textAlign = 'right';
  pen.fillText(caption.origin, width - MARGIN, height - 16);
  return new Promise((done, failed) =>
    canvas.toBlob(blob => (blob === null ? failed(new Error('no image')) : done(blob)), 'image/png'),
  );
}

function drawKinds(pen: CanvasRenderingContext2D, kinds: Caption['kinds'], y: number): void {
  let x = MARGIN + 8;
  for (const { kind, word } of kinds) {
    pen.save();
    pen.translate(x, y - 5);
    tracePath(pen, kind);
    pen.fillStyle = LOOK[kind].fill;
    pen.fill();
    pen.strokeStyle = OUTLINE;
    pen.lineWidth = 1.2;
    pen.stroke();
    pen.restore();
    pen.fillText(word, x + 15, y);
    x += 15 + pen.measureText(word).width + 28;
  }
}

/** The outline of a kind around the origin. */
function tracePath(pen: CanvasRenderingContext2D, kind: EntityKind): void {
  const { shape, points } = LOOK[kind];
  const size = 7;
  pen.beginPath();
  if (shape === 'circle') pen.arc(0, 0, size, 0, 2 * Math.PI);
  else if (shape === 'square') pen.rect(-size, -size, 2 * size, 2 * size);
  else {
    for (let i = 0; i < points.length; i += 2) pen.lineTo(points[i]! * size, points[i + 1]! * size);
    pen.closePath();
  }
}

function drawLines(pen: CanvasRenderingContext2D, lines: Caption['lines'], y: number): void {
  let x = MARGIN;
  pen.strokeStyle = '#4d6275';
  pen.lineWidth = 2;
  for (const { dash, word } of lines) {
    pen.setLineDash([...dash]);
    pen.beginPath();
    pen.moveTo(x, y - 5);
    pen.lineTo(x + 30, y - 5);
    pen.stroke();
    pen.fillText(word, x + 38, y);
    x += 38 + pen.measureText(word).width + 24;
  }
  pen.setLineDash([]);
}

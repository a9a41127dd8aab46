import type { EntityKind } from '../../api/explore.ts';
import { lookSvg } from '../../graph/explore-look.ts';

/** The shape of a kind, as in the picture; decoration beside a word. */
export function KindMark({ kind, size = 16 }: { kind: EntityKind; size?: number }) {
  return (
    <svg
      className="ex-mark"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: constant drawings of ours, shared with the canvas.
      dangerouslySetInnerHTML={{ __html: lookSvg(kind) }}
    />
  );
}

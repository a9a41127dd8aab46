import type { EChartsCoreOption, EChartsType } from 'echarts/core';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';

use([SVGRenderer]);

interface Props {
  /** Each page registers the pieces its options need (`use` of echarts/core). */
  option: EChartsCoreOption;
  /** What the picture shows, in words; the same data must stand in a table. */
  label: string;
  className?: string;
  /** Id of the datum that was clicked; null beside all of them. */
  onPick: (id: string | null) => void;
}

const idOf = (data: unknown): string | null =>
  typeof data === 'object' && data !== null && 'id' in data && typeof data.id === 'string' ? data.id : null;

/** An ECharts picture in SVG that fills its box; the data carry `id`. */
export function EChart({ option, label, className, onPick }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType | null>(null);
  const pick = useRef(onPick);
  pick.current = onPick;

  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const made = init(element, null, { renderer: 'svg' });
    chart.current = made;
    made.on('click', event => pick.current(idOf(event.data)));
    made.getZr().on('click', event => {
      if (event.target === undefined) pick.current(null);
    });
    const observer = new ResizeObserver(() => made.resize());
    observer.observe(element);
    return () => {
      observer.disconnect();
      made.dispose();
      chart.current = null;
    };
  }, []);
  useEffect(() => {
    chart.current?.setOption(option, { notMerge: true });
  }, [option]);
  return <div ref={box} className={className} role="img" aria-label={label} />;
}

import { Fragment } from 'react';
import type { WarmPath } from '../../api/types.ts';
import { nameOf, useLanguage } from '../../i18n/index.ts';

/** An introduction in one line: from somebody local, step by step, to the firm. */
export function IntroLine({ path: { path, strength } }: { path: WarmPath }) {
  const { t, lang } = useLanguage();
  return (
    <span className="intro-steps" title={`${t.path} ${strength.toFixed(2)}`}>
      {path.nodes.slice(0, -1).map((node, index) => {
        const relation = path.relations[index];
        if (relation === undefined) return null;
        const inferred = relation.provenance.status === 'INFERRED';
        return (
          <Fragment key={node.id}>
            <b>{nameOf(node, lang)}</b>
            <i className={inferred ? 'inferred' : undefined}>
              {t.relation[relation.type]}
              {inferred ? t.inferredMark : ''}
              {relation.provenance.asOf ? ` ${relation.provenance.asOf}` : ''}
            </i>
          </Fragment>
        );
      })}
      <span>→</span>
    </span>
  );
}

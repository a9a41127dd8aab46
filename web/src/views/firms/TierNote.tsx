import { Link, useLocation } from 'react-router';
import type { Tiers } from '../../api/firms.ts';
import { useLanguage } from '../../i18n/index.ts';
import { planHref } from '../../links.ts';

/** 10⁴ 万元 are one 亿元. */
const WAN_PER_YI = 10_000;

/** What is known of revenue, and the plan's two sets of tiers, which are not one. */
export function TierNote({ tiers, text }: { tiers: Tiers; text: string }) {
  const { t } = useLanguage();
  const { search } = useLocation();
  const words = t.firms;
  const { byRevenue, byList } = tiers;
  return (
    <div className="fr-note">
      <p>{text}</p>
      {(byRevenue.length > 0 || byList !== null) && (
        <details>
          <summary>{words.tiersTitle}</summary>
          <div className="fr-tiers">
            {byRevenue.length > 0 && (
              <section>
                <h2>{words.tiersByRevenue}</h2>
                <ul>
                  {byRevenue.map(tier => (
                    <li key={tier.goal}>
                      <b lang="zh-CN">{tier.name}</b> {words.over(String(tier.overWan / WAN_PER_YI))}
                    </li>
                  ))}
                </ul>
                <p>{words.tiersByRevenueNote}</p>
              </section>
            )}
            {byList !== null && (
              <section>
                <h2>{words.tiersByList}</h2>
                <blockquote lang="zh-CN">
                  <Link to={planHref(search, byList.clause)}>“{byList.quote}”</Link>
                </blockquote>
                <p>{words.tiersByListNote}</p>
              </section>
            )}
          </div>
        </details>
      )}
    </div>
  );
}

import { Mark } from '@/components/mark/mark';
import { siteName } from '@/lib/site';

/** Tiles, mark and name, on pages that have no language yet. */
export function BareHeader() {
  return (
    <header className="site-header">
      <div className="tiles" />
      <div className="page">
        <a className="home" href="/">
          <Mark />
          <span lang="pt">{siteName}</span>
        </a>
      </div>
    </header>
  );
}
